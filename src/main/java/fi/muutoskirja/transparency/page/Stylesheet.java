package fi.muutoskirja.transparency.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** The one stylesheet of the pages. */
public final class Stylesheet {
    private static final int HASH_BYTES = 8;
    private static final byte[] BYTES = read();
    /** Tells this stylesheet from every other version of it. */
    public static final String HASH = hash();

    public static final String ADDRESS = "/assets/" + HASH + ".css";

    private Stylesheet() {}

    public static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] read() {
        try (var in = Objects.requireNonNull(
                Stylesheet.class.getResourceAsStream("/fi/muutoskirja/transparency/muutoskirja.css"))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(BYTES);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
