package fi.muutoskirja.api.command;

import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.api.problem.RequestProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body of bounded size. Of a larger one no more than the bound is ever held, whether or not its length is told. */
final class BoundedRequestBody {
    /** How much of a body that is too large is read and thrown away, so that its sender gets to read the answer. */
    private static final long DISCARDED = 16L << 20;

    private BoundedRequestBody() {}

    /**
     * The body.
     *
     * @param most in bytes
     * @throws RequestProblem when it is larger, is compressed, or breaks off
     */
    static byte[] of(HttpServletRequest request, int most) {
        var encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw ProblemKind.UNSUPPORTED_MEDIA_TYPE.because("Send the body uncompressed, without Content-Encoding.");
        }
        try (var in = request.getInputStream()) {
            var body = request.getContentLengthLong() > most ? null : in.readNBytes(most + 1);
            if (body != null && body.length <= most) {
                return body;
            }
            discard(in);
        } catch (IOException brokenOff) {
            throw ProblemKind.MALFORMED_REQUEST.because("The body broke off before its end.");
        }
        throw ProblemKind.TOO_LARGE
                .because("A command is at most " + most + " bytes long.")
                .with("limit", most);
    }

    private static void discard(InputStream in) throws IOException {
        var buffer = new byte[16_384];
        for (var discarded = 0L; discarded < DISCARDED; ) {
            var read = in.read(buffer);
            if (read < 0) {
                return;
            }
            discarded += read;
        }
    }
}
