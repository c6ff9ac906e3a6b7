package fi.muutoskirja.witness;

import fi.muutoskirja.evidence.DurableFiles;
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

/** The file of a witness's key, which only its owner may read. */
final class WitnessKey {
    private static final String FILE = "witness-key";
    private static final int SEED_BYTES = 32;

    private WitnessKey() {}

    /**
     * Opens the key, or makes one where nothing was ever cosigned.
     *
     * @throws CannotWitness when it is missing, unreadable for us, readable for others, or of another name
     */
    static SigningKey open(DurableFiles files, String name, boolean cosignedBefore) throws IOException {
        var path = files.root().resolve(FILE);
        if (Files.exists(path)) {
            return existing(path, name);
        }
        if (cosignedBefore) {
            throw new CannotWitness("The key " + path
                    + " is missing, though this witness has cosigned before. Put it back, or begin a new witness with"
                    + " a new name in an empty directory.");
        }
        var seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        var key = new SigningKey(name, seed);
        files.writeForTheOwnerAlone(FILE, (key.secret() + "\n").getBytes(StandardCharsets.UTF_8));
        return key;
    }

    private static SigningKey existing(Path path, String name) throws IOException {
        mustBeForTheOwnerAlone(path);
        SigningKey key;
        try {
            key = SigningKey.read(Files.readString(path).stripTrailing());
        } catch (NotAccepted | CharacterCodingException damaged) {
            throw new CannotWitness("The key " + path + " cannot be read: put it back from a copy.", damaged);
        }
        if (!key.name().equals(name)) {
            throw new CannotWitness("The key " + path + " is of the witness " + key.name() + ", not of " + name + ".");
        }
        return key;
    }

    private static void mustBeForTheOwnerAlone(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        var allowed = Files.getPosixFilePermissions(path);
        if (!Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
                .containsAll(allowed)) {
            throw new CannotWitness("Others than its owner may use the key " + path
                    + ": allow the owner alone to read it (chmod 600).");
        }
    }
}
