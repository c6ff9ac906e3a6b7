package fi.muutoskirja.api.command;

import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;

/** The command id that the sender chose, from the header {@code Idempotency-Key}: a UUID, bare or in double quotes. */
final class IdempotencyKey {
    private static final String HEADER = "Idempotency-Key";

    private IdempotencyKey() {}

    /** @throws RequestProblem when the header is missing, is there twice, or is not a UUID */
    static UUID of(HttpServletRequest request) {
        var given = Collections.list(request.getHeaders(HEADER));
        if (given.size() != 1) {
            throw problem(given.isEmpty() ? "It is missing." : "It is given " + given.size() + " times.");
        }
        var text = given.getFirst().strip();
        var bare = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        return uuid(bare);
    }

    private static UUID uuid(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return id;
            }
        } catch (IllegalArgumentException noUuid) {
            // Said below, together with the shortened forms that Java takes.
        }
        throw problem("It is not a UUID.");
    }

    private static RequestProblem problem(String what) {
        return ProblemKind.IDEMPOTENCY_KEY.because(
                what + " Send a new UUID with each new command, and the same one when you"
                        + " send the same command again: it is then recorded once.");
    }
}
