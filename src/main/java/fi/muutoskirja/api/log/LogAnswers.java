package fi.muutoskirja.api.log;

import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.signing.SignerStanding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The headers of the log's files, and what is said where there is none. */
public final class LogAnswers {
    /** Text as the formats of the log have it. */
    public static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    static final MediaType BYTES = MediaType.APPLICATION_OCTET_STREAM;
    static final MediaType JSON_LINES = new MediaType("application", "jsonl");
    private static final Duration LONG = Duration.ofDays(365);
    private static final int ENOUGH_OF_A_HASH = 20;

    private LogAnswers() {}

    /** What never changes. */
    public static ResponseEntity<byte[]> immutable(MediaType type, byte[] body) {
        return answer(CacheControl.maxAge(LONG).cachePublic().immutable(), type, body);
    }

    /** What may be another one at the next moment. */
    static ResponseEntity<byte[]> current(MediaType type, byte[] body) {
        return answer(CacheControl.noCache().cachePublic(), type, body);
    }

    private static ResponseEntity<byte[]> answer(CacheControl cache, MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(type)
                .eTag(tag(body))
                .body(body);
    }

    /** A weak entity tag that follows from the bytes: they may be sent compressed. */
    public static String tag(byte[] body) {
        return "W/\"" + new Sha256().of(body).hex().substring(0, ENOUGH_OF_A_HASH) + "\"";
    }

    /** Why there is nothing yet, and whether asking again will help. */
    public static RequestProblem notSignedYet(String what, SignerStanding standing) {
        return switch (standing) {
            case SignerStanding.Checking checking -> soon(what + " is not signed yet: try again in a few seconds.", 5);
            case SignerStanding.Signing signing -> soon(what + " is not signed yet: try again in a second.", 1);
            case SignerStanding.Waiting waiting ->
                soon(what + " is not signed yet, since the signer has to wait: try again in a minute.", 60);
            case SignerStanding.Elsewhere elsewhere ->
                soon(what + " is not signed yet: try again in a few seconds.", 5);
            case SignerStanding.Off off -> ProblemKind.NOT_FOUND.because("No log is kept here.");
            case SignerStanding.Stopped stopped ->
                ProblemKind.NOT_FOUND.because(what + " is not signed, and the signer has stopped: " + stopped.reason());
        };
    }

    private static RequestProblem soon(String sentence, int seconds) {
        return ProblemKind.NOT_FOUND.because(sentence).withHeader("Retry-After", Integer.toString(seconds));
    }
}
