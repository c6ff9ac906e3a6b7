package fi.muutoskirja.signing;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.evidence.KeyFile;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.tree.TilePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The data directory as far as the log goes: {@code log/} holds public files alone, {@code log-state/} and {@code log-key} are never
 * shown to anybody.
 */
final class LogDirectory {
    static final String KEY = "log-key";
    static final String PREVIOUS_KEY = "log-key.previous";
    static final String SIGNED = "log-state/signed";
    static final String VKEYS = "log-state/vkeys";
    static final String CHECKPOINT = "log/checkpoint";
    static final String PUBLIC_VKEYS = "log/vkey";
    static final String POLICY = "log/policy";
    private static final String PUBLIC = "log/";

    private final Path data;
    private final DurableFiles files;

    LogDirectory(DurableFiles files) {
        this.files = files;
        this.data = files.root();
    }

    Path path(String file) {
        return data.resolve(file);
    }

    boolean has(String file) {
        return Files.exists(path(file));
    }

    Optional<byte[]> read(String file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(path(file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    void write(String file, byte[] bytes) throws IOException {
        files.write(file, bytes);
    }

    void writeKey(SigningKey key) throws IOException {
        KeyFile.write(files, KEY, key);
    }

    /** Writes unless just this is there already. */
    void keep(String file, byte[] bytes) throws IOException {
        var there = read(file);
        if (there.isEmpty() || !Arrays.equals(there.get(), bytes)) {
            write(file, bytes);
        }
    }

    Optional<byte[]> read(TilePath tile) throws IOException {
        return read(PUBLIC + tile);
    }

    void write(TilePath tile, byte[] bytes) throws IOException {
        write(PUBLIC + tile, bytes);
    }

    /** The hashes of a tile as they lie on disk, right or wrong. */
    byte[] hashes(TilePath tile) {
        try {
            return read(tile).orElseThrow(() -> new NotAccepted("There is no file " + PUBLIC + tile + "."));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Once a tile is full and published, nobody needs it from the time when it was not. */
    void removePartsOf(TilePath full) throws IOException {
        var parts = path(PUBLIC + full + ".p");
        if (Files.isDirectory(parts)) {
            try (var old = Files.newDirectoryStream(parts)) {
                for (var part : old) {
                    Files.delete(part);
                }
            }
            Files.delete(parts);
        }
    }

    /** Removes what killed writers left. */
    void clean() throws IOException {
        files.clean();
    }
}
