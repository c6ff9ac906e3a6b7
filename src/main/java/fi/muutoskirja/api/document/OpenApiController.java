package fi.muutoskirja.api.document;

import fi.muutoskirja.api.asked.Query;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI document; put together when it is first asked for. */
@Lazy
@RestController
@RequestMapping(path = "/api/v1/openapi.json", produces = "application/json")
public final class OpenApiController {
    private final byte[] document;

    public OpenApiController(OpenApiDocument document) {
        this.document = document.json();
    }

    @GetMapping
    public ResponseEntity<byte[]> document(HttpServletRequest request) {
        Query.of(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .body(document);
    }
}
