package fi.muutoskirja.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * {@code v1.iv.ciphertext.commitment}, each part base64url: AES-256-GCM over a random salt and the text, bound to the person, and
 * beside it SHA-256 of the same. The commitment proves the text to whoever is shown it with its salt; without the salt, which is gone
 * with the key, it tells nothing, not even whether a guessed name is right.
 */
final class Seal {
    private static final String VERSION = "v1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int SALT_BYTES = 32;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;

    Seal(SecureRandom random) {
        this.random = random;
    }

    String close(SecretKey key, String person, String text) {
        var salted = salted(text);
        var iv = bytes(IV_BYTES);
        try {
            var ciphertext = cipher(Cipher.ENCRYPT_MODE, key, iv, person).doFinal(salted);
            return String.join(".", VERSION, written(iv), written(ciphertext), written(commitment(salted)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Empty when it was sealed with another key, for another person, or is no seal. */
    static Optional<String> open(SecretKey key, String person, String sealed) {
        var parts = sealed.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals(VERSION)) {
            return Optional.empty();
        }
        try {
            var salted =
                    cipher(Cipher.DECRYPT_MODE, key, read(parts[1]), person).doFinal(read(parts[2]));
            return MessageDigest.isEqual(commitment(salted), read(parts[3]))
                    ? Optional.of(new String(salted, SALT_BYTES, salted.length - SALT_BYTES, UTF_8))
                    : Optional.empty();
        } catch (AEADBadTagException | IllegalArgumentException otherwiseSealed) {
            return Optional.empty();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, String person) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(person.getBytes(UTF_8));
        return cipher;
    }

    private static byte[] commitment(byte[] salted) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(salted);
    }

    private byte[] salted(String text) {
        var words = text.getBytes(UTF_8);
        var salted = Arrays.copyOf(bytes(SALT_BYTES), SALT_BYTES + words.length);
        System.arraycopy(words, 0, salted, SALT_BYTES, words.length);
        return salted;
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] read(String written) {
        return Base64.getUrlDecoder().decode(written);
    }
}
