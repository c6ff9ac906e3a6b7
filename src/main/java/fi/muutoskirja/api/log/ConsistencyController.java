package fi.muutoskirja.api.log;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.signing.PublicLog;
import fi.muutoskirja.signing.PublishedCheckpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proofs that the log was only ever appended to, for those who would rather not make them from tiles. */
@RestController
@RequestMapping(path = "/api/v1/log/consistency", produces = "application/json")
public record ConsistencyController(PublicLog log) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9]\\d{0,15}");

    @GetMapping
    public ResponseEntity<ConsistencyAnswer> consistency(HttpServletRequest request) {
        var query = Query.of(request, "from", "to");
        var published = log.published()
                .map(PublishedCheckpoint::size)
                .orElseThrow(() -> LogAnswers.notSignedYet("The log", log.standing()));
        var to = query.value("to").map(text -> size("to", text)).orElse(published);
        var from = size(
                "from",
                query.value("from")
                        .orElseThrow(() -> Query.invalid("from", "It is missing: give the size of the smaller log.")));
        if (to > published) {
            throw Query.invalid("to", "The log has " + published + " signed entries, not " + to + ".");
        }
        if (from > to) {
            throw Query.invalid("from", "A log does not grow from " + from + " to " + to + " entries.");
        }
        var answer = new ConsistencyAnswer(
                from,
                to,
                log.headAt(from).root().base64(),
                log.headAt(to).root().base64(),
                log.consistency(from, to).path().stream().map(Hash::base64).toList());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("W/\"" + from + "-" + to + "\"")
                .body(answer);
    }

    private static long size(String parameter, String text) {
        if (!SIZE.matcher(text).matches()) {
            throw Query.invalid(parameter, "It is a number of entries, written in digits alone, such as 405.");
        }
        return Long.parseLong(text);
    }

    /**
     * Why the log of one size is the log of a smaller size with entries appended.
     *
     * @param from the smaller size
     * @param to the larger size
     * @param fromRoot the root of the smaller tree, base64
     * @param toRoot the root of the larger one, base64
     * @param proof the hashes of RFC 9162, section 2.1.4, base64; none when the smaller log is empty or the same
     */
    public record ConsistencyAnswer(long from, long to, String fromRoot, String toRoot, List<String> proof) {}
}
