package fi.muutoskirja.auditor.export;

import fi.muutoskirja.auditor.NewestCheckpoint;
import fi.muutoskirja.auditor.ReadSidesInMemory;
import fi.muutoskirja.auditor.verify.VerificationProgress;
import fi.muutoskirja.digests.DigestsJson;
import fi.muutoskirja.digests.NotDigests;
import fi.muutoskirja.json.EntryMetadata;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.leaf.Leaf;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.verify.Pieces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes a bundle. The same log always gives the same bundle. */
public final class Exporting {
    private static final int LONGEST = 1 << 20;

    private final BundleSource source;
    private final boolean withholdSealed;
    private final SourceRegister sources = new SourceRegister(new StatementJson(ReadSidesInMemory.catalog()));

    private Exporting(BundleSource source, boolean withholdSealed) {
        this.source = source;
        this.withholdSealed = withholdSealed;
    }

    /**
     * What was exported.
     *
     * @param withheld how many payloads were left out because they say something of a private person
     */
    public record Exported(Path bundle, Checkpoint checkpoint, long withheld) {}

    /**
     * Makes a bundle of a log.
     *
     * @param place another bundle, an address, or a data directory
     * @param target a file that ends in {@code .zip} and is replaced, or a directory that is not there yet
     * @param withholdSealed whether to leave out what says something of a private person, sealed
     * @param said told every step that takes time
     * @throws fi.muutoskirja.evidence.Unreadable when the place cannot be read
     * @throws NotAccepted when it is no log
     * @throws IOException when the bundle cannot be written; nothing is left behind
     */
    public static Exported export(
            String place, Path target, boolean withholdSealed, Consumer<String> said, VerificationProgress progress)
            throws IOException {
        try (var source = BundleSource.at(place, said);
                var writer = writer(target)) {
            return new Exporting(source, withholdSealed).export(target, writer, progress);
        }
    }

    private static BundleWriter writer(Path target) throws IOException {
        var whole = target.toAbsolutePath();
        if (whole.toString().endsWith(".zip")) {
            return new ZipBundle(whole);
        }
        if (Files.exists(whole)) {
            throw new NotAccepted("The directory " + target + " is there already; a bundle takes a new one.");
        }
        return new DirectoryBundle(whole);
    }

    private Exported export(Path target, BundleWriter writer, VerificationProgress progress) throws IOException {
        var digests = source.files().read("digests", DigestsJson.MAX_BYTES);
        var note = NewestCheckpoint.of(
                source.files(), digests.map(Exporting::position).orElse(0L));
        var checkpoint = Checkpoint.read(note.text());
        writer.write("GUIDE.txt", Guide.of(checkpoint));
        writer.write("checkpoint", note.bytes());
        for (var file : new String[] {"vkey", "policy"}) {
            copy(source.files().read(file, LONGEST), file, writer);
        }
        copy(digests, "digests", writer);
        var withheld = 0L;
        for (var leaves : TilePath.ofLog(Content.LEAVES, checkpoint.size())) {
            withheld += entries(leaves, writer);
            progress.checked(leaves.firstLeaf() + leaves.width(), checkpoint.size());
        }
        for (var tile : TilePath.ofTree(checkpoint.size())) {
            writer.write(tile.toString(), source.pieces().hashes(tile));
        }
        writer.write("sources.json", sources.json());
        writer.finish();
        return new Exported(target, checkpoint, withheld);
    }

    private static long position(byte[] digests) {
        try {
            return DigestsJson.read(digests).position();
        } catch (NotDigests copiedAsItIs) {
            return 0;
        }
    }

    private static void copy(Optional<byte[]> bytes, String path, BundleWriter writer) throws IOException {
        if (bytes.isPresent()) {
            writer.write(path, bytes.get());
        }
    }

    private long entries(TilePath path, BundleWriter writer) throws IOException {
        var leaves = source.pieces().leaves(path);
        writer.write(path.toString(), leaves);
        var payloads = source.lines(path.with(Content.PAYLOADS));
        var metadata = source.lines(path.with(Content.METADATA));
        if (payloads == null || metadata == null) {
            return 0;
        }
        var kept = new Kept(path, leaves, payloads, metadata);
        writer.write(path.with(Content.PAYLOADS).toString(), kept.payloads());
        writer.write(path.with(Content.METADATA).toString(), metadata);
        return kept.withheld;
    }

    /** The lines of up to 256 entries, on their way into the bundle. */
    private final class Kept {
        private final TilePath path;
        private final byte[] leaves;
        private final byte[] payloads;
        private final byte[] metadata;
        private long withheld;

        Kept(TilePath path, byte[] leaves, byte[] payloads, byte[] metadata) {
            this.path = path;
            this.leaves = leaves;
            this.payloads = payloads;
            this.metadata = metadata;
        }

        /** Lines that do not fit the leaves go into the bundle as they are: what is wrong with them is told by others. */
        byte[] payloads() {
            try {
                return payloads(
                        Pieces.ofLeaves(leaves, path.width()),
                        Pieces.ofLines(payloads, path.width()),
                        Pieces.ofLines(metadata, path.width()));
            } catch (NotAccepted wrong) {
                return payloads;
            }
        }

        private byte[] payloads(Pieces ofLeaves, Pieces ofPayloads, Pieces ofMetadata) {
            var kept = new ByteArrayOutputStream(payloads.length);
            for (var i = 0; i < path.width(); i++) {
                var payload = Arrays.copyOfRange(
                        payloads, ofPayloads.from()[i], ofPayloads.to()[i]);
                if (withholdSealed && payload.length > 0 && Sealed.isIn(payload)) {
                    withheld++;
                } else {
                    var leaf = Leaf.read(leaves, ofLeaves.from()[i], ofLeaves.to()[i] - ofLeaves.from()[i]);
                    sources.take(
                            leaf,
                            payload,
                            id(Arrays.copyOfRange(
                                    metadata, ofMetadata.from()[i], ofMetadata.to()[i])));
                    kept.writeBytes(payload);
                }
                kept.write('\n');
            }
            return kept.toByteArray();
        }

        private static @Nullable UUID id(byte[] metadata) {
            try {
                return EntryId.of(EntryMetadata.read(metadata).command());
            } catch (IllegalStateException unreadable) {
                return null;
            }
        }
    }
}
