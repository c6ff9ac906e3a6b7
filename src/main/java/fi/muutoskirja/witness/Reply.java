package fi.muutoskirja.witness;

import fi.muutoskirja.witness.judging.Refusal;
import java.nio.charset.StandardCharsets;

/** What the witness answers over HTTP. */
record Reply(int status, String type, byte[] body) {
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String SIZE = "text/x.tlog.size";

    static Reply ok(byte[] body) {
        return new Reply(200, PLAIN, body);
    }

    static Reply saying(int status, String sentence) {
        return new Reply(status, PLAIN, line(sentence));
    }

    static Reply of(Refusal refusal) {
        return switch (refusal.reason()) {
            case MALFORMED -> saying(400, refusal.says());
            case NOT_SIGNED -> saying(403, refusal.says());
            case UNKNOWN_LOG -> saying(404, refusal.says());
            case OTHER_SIZE -> new Reply(409, SIZE, line(refusal.says()));
            case NOT_CONSISTENT -> saying(422, refusal.says());
        };
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
