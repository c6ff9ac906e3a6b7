package fi.muutoskirja.api.log;

import fi.muutoskirja.api.answer.Answers;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.digests.DigestsJson;
import fi.muutoskirja.digests.PublishedDigests;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The digests of the read sides, for whoever makes them anew from the log. */
@RestController
@RequestMapping(path = "/log")
public record DigestsController(PublishedDigests digests) {
    @GetMapping("/digests")
    public ResponseEntity<byte[]> digests(HttpServletRequest request) {
        Query.of(request);
        var latest = digests.latest();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("\"" + latest.version() + "." + latest.position() + "\"")
                .header(Answers.POSITION, Long.toString(latest.position()))
                .body(DigestsJson.write(latest));
    }
}
