package fi.muutoskirja.auditor.export;

import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@code GUIDE.txt}: what a bundle is and how it is checked, for somebody who finds nothing but the bundle. */
final class Guide {
    private Guide() {}

    static byte[] of(Checkpoint checkpoint) {
        var size = checkpoint.size();
        var last = Math.max(0, size - 1);
        var example = size == 0 ? null : TilePath.holding(Content.PAYLOADS, last, size);
        var line = example == null ? 0 : last - example.firstLeaf();
        return text().replace("{origin}", checkpoint.origin())
                .replace("{size}", Long.toString(size))
                .replace("{root}", checkpoint.root().base64())
                .replace("{payloads}", example == null ? "payload/000" : example.toString())
                .replace("{leaves}", example == null ? "tile/entries/000" : path(example, Content.LEAVES))
                .replace("{hashes}", example == null ? "tile/0/000" : path(example, Content.HASHES))
                .replace("{line}", Long.toString(line + 1))
                .replace("{byte}", Long.toString(line * 32 + 1))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String path(TilePath payloads, Content content) {
        return payloads.with(content).toString();
    }

    private static String text() {
        try (var file = Objects.requireNonNull(Guide.class.getResourceAsStream("/fi/muutoskirja/auditor/guide.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
