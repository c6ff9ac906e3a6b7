package fi.muutoskirja.digests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over answers in their order, each as one line of {@link CanonicalJson} in UTF-8 ending in a line feed. */
final class AnswerDigest {
    private final MessageDigest sha256;

    AnswerDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void add(@Nullable Object answer) {
        addLine(CanonicalJson.of(answer));
    }

    void addLine(String line) {
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
    }

    /** 64 small hexadecimal digits; nothing can be added afterwards. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
