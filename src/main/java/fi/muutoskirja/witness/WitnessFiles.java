package fi.muutoskirja.witness;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.proof.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a witness writes down. {@code checkpoint/<origin hash>} is what it cosigned last of a log; {@code origins} names every log of which
 * it ever cosigned anything, so that a file that is missing is told from one that never was.
 */
final class WitnessFiles {
    private static final String ORIGINS = "origins";

    private final DurableFiles files;
    private final Set<String> origins = new TreeSet<>();

    WitnessFiles(DurableFiles files) throws IOException {
        this.files = files;
        files.clean();
        try {
            origins.addAll(Files.readAllLines(files.root().resolve(ORIGINS)));
        } catch (NoSuchFileException never) {
            // The first start.
        }
    }

    boolean hasEverCosigned() {
        return !origins.isEmpty() || Files.exists(files.root().resolve("checkpoint"));
    }

    boolean hasEverCosigned(String origin) {
        return origins.contains(origin);
    }

    /** What was written down of a log. */
    Optional<byte[]> read(String origin) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(files.root().resolve(fileOf(origin))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Where that is, for people. */
    String nameOf(String origin) {
        return files.root().resolve(fileOf(origin)).toString();
    }

    /** Writes down what is about to be cosigned. When this returns, it is on disk. */
    synchronized void write(String origin, byte[] checkpoint) throws IOException {
        files.write(fileOf(origin), checkpoint);
        if (!origins.contains(origin)) {
            var all = new TreeSet<>(origins);
            all.add(origin);
            files.write(ORIGINS, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
            origins.add(origin);
        }
    }

    /**
     * Keeps two checkpoints of the same size and different roots that a log has signed, unless such are kept already.
     *
     * @return where they are
     */
    synchronized String keepContradiction(String origin, byte[] cosigned, byte[] other) throws IOException {
        var path = "contradiction/" + hashOf(origin);
        if (!Files.exists(files.root().resolve(path + ".2"))) {
            files.write(path + ".1", cosigned);
            files.write(path + ".2", other);
        }
        return files.root().resolve("contradiction").toString();
    }

    private static String fileOf(String origin) {
        return "checkpoint/" + hashOf(origin);
    }

    /** As tlog-witness names a log in an address. */
    static String hashOf(String origin) {
        return new Sha256().of(origin.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
