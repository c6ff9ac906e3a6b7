package fi.muutoskirja.api.log;

import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.signing.PublicLog;
import fi.muutoskirja.signing.StoredLines;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of the log, as C2SP tlog-tiles has them; payloads and metadata beside them. */
@RestController
@RequestMapping(path = "/log")
public record LogFilesController(PublicLog log, StoredLines lines) {
    @GetMapping("/checkpoint")
    public ResponseEntity<byte[]> checkpoint(HttpServletRequest request) {
        Query.of(request);
        return log.published()
                .map(published ->
                        LogAnswers.current(LogAnswers.TEXT, published.note().bytes()))
                .orElseThrow(this::notYet);
    }

    @GetMapping("/vkey")
    public ResponseEntity<byte[]> vkey(HttpServletRequest request) {
        Query.of(request);
        var lines = log.verifiers().stream().map(VerifierKey::toString).collect(Collectors.joining("\n"));
        if (lines.isEmpty()) {
            throw notYet();
        }
        return LogAnswers.current(LogAnswers.TEXT, (lines + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/policy")
    public ResponseEntity<byte[]> policy(HttpServletRequest request) {
        Query.of(request);
        return log.policy()
                .map(policy -> LogAnswers.current(LogAnswers.TEXT, policy.bytes()))
                .orElseThrow(this::notYet);
    }

    private RequestProblem notYet() {
        return LogAnswers.notSignedYet("The log", log.standing());
    }

    @GetMapping("/tile/{*path}")
    public ResponseEntity<byte[]> tile(@PathVariable String path, HttpServletRequest request) {
        return piece("tile" + path, request);
    }

    @GetMapping("/entries/{*path}")
    public ResponseEntity<byte[]> entries(@PathVariable String path, HttpServletRequest request) {
        return piece("tile/entries" + path, request);
    }

    @GetMapping("/payload/{*path}")
    public ResponseEntity<byte[]> payload(@PathVariable String path, HttpServletRequest request) {
        return piece("payload" + path, request);
    }

    @GetMapping("/metadata/{*path}")
    public ResponseEntity<byte[]> metadata(@PathVariable String path, HttpServletRequest request) {
        return piece("metadata" + path, request);
    }

    private ResponseEntity<byte[]> piece(String text, HttpServletRequest request) {
        Query.of(request);
        var path = path(text);
        var ofLines = path.content() == Content.PAYLOADS || path.content() == Content.METADATA;
        var type = ofLines ? LogAnswers.JSON_LINES : LogAnswers.BYTES;
        return (ofLines ? lines.of(path) : log.piece(path))
                .map(body -> LogAnswers.immutable(type, body))
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("The published log is not large enough to have " + path
                        + "; its checkpoint tells how large it is."));
    }

    private static TilePath path(String text) {
        try {
            return TilePath.read(text);
        } catch (NotAccepted none) {
            throw ProblemKind.NOT_FOUND.because(none.sentence());
        }
    }
}
