package fi.muutoskirja.testing;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.tree.Growth;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log in a directory as a bundle has it, written without the ledger: entries of notebooks, signed by a key of its own. */
public final class WrittenLog {
    public static final SigningKey KEY = new SigningKey("muutoskirja.example/log", new byte[32]);
    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    private final Path directory;
    private final Sha256 sha256 = new Sha256();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<Content, ByteArrayOutputStream> open = new HashMap<>();
    private TreeHead head = TreeHead.empty();

    public WrittenLog(Path directory) {
        this.directory = directory;
    }

    /** What is said about a subject. */
    public record Said(String aggregate, String type, byte[] payload, byte[] metadata) {}

    /** Entries of some notebooks, the same at each call. */
    public static List<Said> notes(long first, int count, int payloadBytes) {
        var said = new ArrayList<Said>(count);
        for (var i = first; i < first + count; i++) {
            var text = "{\"note\":\"" + i + "x".repeat(payloadBytes) + "\"}";
            said.add(new Said(
                    "note-" + i % 97,
                    "note.taken",
                    text.getBytes(StandardCharsets.UTF_8),
                    ("{\"command\":\"%032x\",\"recorder\":\"test\"}".formatted(i)).getBytes(StandardCharsets.UTF_8)));
        }
        return said;
    }

    /** Appends entries, at most as many as the last bundle still takes or whole bundles, and writes tiles and bundles. */
    public WrittenLog append(List<Said> entries) {
        for (var from = 0; from < entries.size(); ) {
            var room = TilePath.FULL - (int) (head.size() % TilePath.FULL);
            var to = Math.min(entries.size(), from + room);
            appendWithinOne(entries.subList(from, to));
            from = to;
        }
        return this;
    }

    private void appendWithinOne(List<Said> entries) {
        if (head.size() % TilePath.FULL == 0) {
            open.clear();
        }
        var hashes = new ArrayList<Hash>();
        for (var i = 0; i < entries.size(); i++) {
            var said = entries.get(i);
            var leaf = leaf(head.size() + i + 1, said).bytes();
            hashes.add(sha256.leaf(leaf));
            var leaves = opened(Content.LEAVES);
            leaves.write(leaf.length >> 8);
            leaves.write(leaf.length);
            leaves.writeBytes(leaf);
            line(Content.PAYLOADS, said.payload());
            line(Content.METADATA, said.metadata());
        }
        var growth = Growth.of(head.size(), this::hashes, hashes);
        growth.tiles().forEach((path, bytes) -> write(path.toString(), bytes));
        head = growth.head();
        var last = TilePath.holding(Content.LEAVES, head.size() - 1, head.size());
        open.forEach((content, bytes) -> write(last.with(content).toString(), bytes.toByteArray()));
    }

    private Leaf leaf(long position, Said said) {
        return new Leaf(
                position,
                said.aggregate(),
                sequences.merge(said.aggregate(), 1L, Long::sum) - 1,
                said.type(),
                1,
                BEGUN.plusMillis(position),
                sha256.of(said.payload()),
                sha256.of(said.metadata()));
    }

    private ByteArrayOutputStream opened(Content content) {
        return open.computeIfAbsent(content, none -> new ByteArrayOutputStream());
    }

    private void line(Content content, byte[] bytes) {
        opened(content).writeBytes(bytes);
        opened(content).write('\n');
    }

    private byte[] hashes(TilePath path) {
        try {
            return Files.readAllBytes(directory.resolve(path.toString()));
        } catch (IOException missing) {
            throw new NotAccepted(path + " is missing.", missing);
        }
    }

    /** Signs what there is. */
    public SignedNote sign() {
        var note = SignedNote.signed(new Checkpoint(KEY.name(), head.size(), head.root()).text(), KEY);
        write("checkpoint", note.bytes());
        write("vkey", (KEY.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
        return note;
    }

    private void write(String path, byte[] bytes) {
        try {
            var file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
