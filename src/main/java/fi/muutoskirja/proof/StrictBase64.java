package fi.muutoskirja.proof;

import java.util.Base64;

/** Base64 of RFC 4648, section 4, in the one way of writing that each sequence of bytes has. */
public final class StrictBase64 {
    private StrictBase64() {}

    /** @throws NotAccepted when the text is not base64, or is another way of writing the same bytes */
    public static byte[] bytes(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new NotAccepted("This is not base64: " + Shown.of(text), notBase64);
        }
        throw new NotAccepted("This base64 is not written the one way it should be: " + Shown.of(text));
    }
}
