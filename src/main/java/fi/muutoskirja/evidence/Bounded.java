package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import java.io.IOException;
import java.io.InputStream;

/** Reading no more than one is ready to take. */
final class Bounded {
    private Bounded() {}

    /** @throws NotAccepted when there is more than that */
    static byte[] read(InputStream in, int maxBytes, String name) throws IOException {
        var bytes = in.readNBytes(maxBytes);
        if (bytes.length == maxBytes && in.read() >= 0) {
            throw new NotAccepted(name + " is larger than the " + maxBytes + " bytes it may have.");
        }
        return bytes;
    }
}
