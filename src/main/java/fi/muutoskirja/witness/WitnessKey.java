package fi.muutoskirja.witness;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.evidence.KeyFile;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a witness's key, which only its owner may read. */
final class WitnessKey {
    private static final String FILE = "witness-key";

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
        var key = new SigningKey(name, KeyFile.freshSeed());
        KeyFile.write(files, FILE, key);
        return key;
    }

    private static SigningKey existing(Path path, String name) throws IOException {
        SigningKey key;
        try {
            key = KeyFile.read(path);
        } catch (NotAccepted unusable) {
            throw new CannotWitness("The key " + path + " cannot be used. " + unusable.sentence(), unusable);
        }
        if (!key.name().equals(name)) {
            throw new CannotWitness("The key " + path + " is of the witness " + key.name() + ", not of " + name + ".");
        }
        return key;
    }
}
