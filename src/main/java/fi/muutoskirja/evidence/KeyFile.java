package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.SigningKey;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Set;

/** A private key in a file that nobody but its owner may use. */
public final class KeyFile {
    private static final int SEED_BYTES = 32;
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyFile() {}

    /** From which a key is made that nobody can guess. */
    public static byte[] freshSeed() {
        var seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return seed;
    }

    /** Writes a key; when this returns, it is on disk. */
    public static void write(DurableFiles files, String path, SigningKey key) throws IOException {
        files.writeForTheOwnerAlone(path, (key.secret() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** @throws NotAccepted when others may use the file, or it holds no key */
    public static SigningKey read(Path file) throws IOException {
        if (!isForTheOwnerAlone(file)) {
            throw new NotAccepted(
                    "It can be read by others than its owner: allow the owner alone to read and write it (chmod 600),"
                            + " and consider whether somebody has.");
        }
        try {
            return SigningKey.read(Files.readString(file).strip());
        } catch (CharacterCodingException notText) {
            throw new NotAccepted("It cannot be read: it holds no text.", notText);
        } catch (NotAccepted noKey) {
            throw new NotAccepted("It cannot be read. " + noKey.sentence(), noKey);
        }
    }

    private static boolean isForTheOwnerAlone(Path file) throws IOException {
        return !file.getFileSystem().supportedFileAttributeViews().contains("posix")
                || OWNERS.containsAll(Files.getPosixFilePermissions(file));
    }
}
