package fi.muutoskirja.proof;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The 32 bytes of a SHA-256. */
public final class Hash {
    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws NotAccepted unless there are 32 bytes */
    public static Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** @throws NotAccepted unless {@code length} is 32 */
    public static Hash of(byte[] bytes, int from, int length) {
        if (length != BYTES) {
            throw new NotAccepted("A hash has 32 bytes, not " + length + ".");
        }
        return new Hash(Arrays.copyOfRange(bytes, from, from + length));
    }

    /** Reads 64 small hexadecimal digits. */
    public static Hash ofHex(String text) {
        if (text.length() != 2 * BYTES || !text.chars().allMatch(Hash::isSmallHexDigit)) {
            throw new NotAccepted("A hash has 64 small hexadecimal digits, which this is not: " + Shown.of(text));
        }
        return new Hash(HexFormat.of().parseHex(text));
    }

    /** Reads the one base64 text there is of 32 bytes: 44 characters, padded, without stray bits. */
    public static Hash ofBase64(String text) {
        return of(StrictBase64.bytes(text));
    }

    private static boolean isSmallHexDigit(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Copies the bytes to a place in an array. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, BYTES);
    }

    /** Whether the same bytes are in an array. */
    public boolean isAt(byte[] other, int at) {
        return Arrays.equals(bytes, 0, BYTES, other, at, at + BYTES);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
