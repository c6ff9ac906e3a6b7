package fi.muutoskirja.bench;

import fi.muutoskirja.auditor.verify.Verification;
import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.verify.Pieces;
import fi.muutoskirja.testing.WrittenLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long verifying a log takes beside hashing the same bytes: every payload, metadata, leaf and node once, on one thread, by the JDK's
 * SHA-256. Arguments: how many entries (a million), how many rounds (5), where to write the log.
 */
public final class VerifyBench {
    private static final int PAYLOAD_BYTES = 580;

    private VerifyBench() {}

    public static void main(String... arguments) throws Exception {
        var entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var directory = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("verify-bench");
        if (!Files.exists(directory.resolve("checkpoint"))) {
            write(directory, entries);
        }
        var hashing = new ArrayList<Double>();
        var verifying = new ArrayList<Double>();
        for (var round = 0; round <= rounds; round++) {
            var hashed = hash(directory, entries);
            var verified = verify(directory, entries);
            System.out.printf("round %d: hashing %.2f s, verifying %.2f s%n", round, hashed, verified);
            // The first round warms up.
            if (round > 0) {
                hashing.add(hashed);
                verifying.add(verified);
            }
        }
        System.out.printf(
                "%d entries, medians of %d: hashing %.2f s, verifying %.2f s = %.2f times (limit 3)%n",
                entries, rounds, median(hashing), median(verifying), median(verifying) / median(hashing));
    }

    private static void write(Path directory, int entries) {
        var log = new WrittenLog(directory);
        for (var first = 0; first < entries; first += TilePath.FULL) {
            log.append(WrittenLog.notes(first, Math.min(TilePath.FULL, entries - first), PAYLOAD_BYTES));
        }
        log.sign();
    }

    /** Seconds of hashing alone; reading is left out. */
    private static double hash(Path directory, int entries) throws IOException {
        var sha256 = new Sha256();
        var hashes = new byte[TilePath.FULL * Hash.BYTES];
        var nanos = 0L;
        for (var path : TilePath.ofLog(Content.LEAVES, entries)) {
            var leaves = Files.readAllBytes(directory.resolve(path.toString()));
            var payloads = Files.readAllBytes(
                    directory.resolve(path.with(Content.PAYLOADS).toString()));
            var metadata = Files.readAllBytes(
                    directory.resolve(path.with(Content.METADATA).toString()));
            var leafPieces = Pieces.ofLeaves(leaves, path.width());
            var payloadPieces = Pieces.ofLines(payloads, path.width());
            var metadataPieces = Pieces.ofLines(metadata, path.width());
            var begun = System.nanoTime();
            for (var i = 0; i < path.width(); i++) {
                plain(sha256, payloads, payloadPieces, i, hashes);
                plain(sha256, metadata, metadataPieces, i, hashes);
                plain(sha256, leaves, leafPieces, i, hashes);
                sha256.node(hashes, 0, hashes, 0);
            }
            nanos += System.nanoTime() - begun;
        }
        return nanos / 1e9;
    }

    private static void plain(Sha256 sha256, byte[] bytes, Pieces pieces, int piece, byte[] to) {
        var from = pieces.from()[piece];
        sha256.plain(bytes, from, pieces.to()[piece] - from, to, 0);
    }

    private static double verify(Path directory, int entries) throws InterruptedException {
        try (var files = LogFiles.at(directory.toString())) {
            var policy = TrustPolicy.of(List.of(WrittenLog.KEY.verifier()));
            var begun = System.nanoTime();
            var verdict = new Verification(files, policy, List.of(), null).run((_, _) -> {});
            var seconds = (System.nanoTime() - begun) / 1e9;
            if (!verdict.holds() || verdict.entries() != entries) {
                throw new IllegalStateException(verdict.flaws().toString());
            }
            return seconds;
        }
    }

    private static double median(List<Double> values) {
        return values.stream()
                .sorted(Comparator.naturalOrder())
                .skip(values.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
