package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TrustPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Tampers with a signed ledger in a way chosen by a seed, has it verified against a checkpoint from outside, and puts everything back. */
final class TamperingCampaign {
    private final Connection owner;
    private final Path log;
    private final Path earlier;
    private final Path work;
    private final TrustPolicy policy;
    private final SignedNote outside;
    private final long size;

    /**
     * @param owner a connection of the database's superuser
     * @param log the files of the log
     * @param earlier the files as they were when the log was smaller
     * @param work a directory for this campaign
     */
    TamperingCampaign(Connection owner, Path log, Path earlier, Path work, TrustPolicy policy) throws IOException {
        this.owner = owner;
        this.log = log;
        this.earlier = earlier;
        this.work = work;
        this.policy = policy;
        this.outside = SignedNote.read(Files.readAllBytes(log.resolve("checkpoint")));
        this.size = policy.judge(outside).checkpoint().size();
    }

    /**
     * What became of one tampering.
     *
     * @param expected the position that has to be named first; 0 when it is the checkpoint
     */
    record Outcome(String tampering, long expected, LogVerdict verdict) {
        boolean isFound() {
            return !verdict.holds()
                    && !verdict.flaws().isEmpty()
                    && verdict.flaws().getFirst().position() == expected;
        }

        @Override
        public String toString() {
            return tampering + ": position " + expected + " expected, found " + verdict.flaws();
        }
    }

    /** Without tampering. */
    LogVerdict untouched() throws Exception {
        return verify(log);
    }

    Outcome tamper(long seed) throws Exception {
        var random = new Random(seed);
        // The first numbers of neighbouring seeds are alike.
        random.nextLong();
        owner.setAutoCommit(false);
        try {
            // The driver cannot begin a transaction with a copy.
            hand(random).run("select 1");
            var kind = random.nextInt(10);
            if (kind < 5) {
                return database(random);
            }
            copy(log);
            return switch (kind) {
                case 5, 6, 7 -> files(random);
                case 8 -> checkpoint(random);
                default -> both(random);
            };
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private Outcome database(Random random) throws Exception {
        var tampering = oneOf(DatabaseTampering.values(), random);
        var hand = hand(random);
        hand.open();
        var expected = tampering.apply(hand);
        return new Outcome("database: " + tampering, expected, verify(log));
    }

    private DatabaseTampering.Hand hand(Random random) {
        return new DatabaseTampering.Hand(owner, size, random);
    }

    private Outcome files(Random random) throws Exception {
        var tampering = oneOf(FileTampering.values(), random);
        var expected = tampering.apply(new FileTampering.Hand(work, size, random));
        return new Outcome("files: " + tampering, expected, verify(work));
    }

    private Outcome checkpoint(Random random) throws Exception {
        var file = work.resolve("checkpoint");
        var bytes = Files.readAllBytes(file);
        switch (random.nextInt(3)) {
            case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            default ->
                bytes = new String(bytes, StandardCharsets.UTF_8)
                        .replace("\n" + size + "\n", "\n" + (size - 1) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        }
        Files.write(file, bytes);
        return new Outcome("checkpoint", 0, verify(work));
    }

    /** Database and files alike, so that they fit together. */
    private Outcome both(Random random) throws Exception {
        var hand = hand(random);
        hand.open();
        switch (random.nextInt(3)) {
            case 0 -> {
                copy(earlier);
                var smaller = policy.judge(SignedNote.read(Files.readAllBytes(work.resolve("checkpoint"))))
                        .checkpoint()
                        .size();
                hand.run("delete from ledger.event where position > %d", smaller);
                return new Outcome("both: an old backup", smaller + 1, verify(work));
            }
            case 1 -> {
                copy(earlier);
                var smaller = policy.judge(SignedNote.read(Files.readAllBytes(work.resolve("checkpoint"))))
                        .checkpoint()
                        .size();
                return new Outcome("both: old files", smaller + 1, verify(work));
            }
            default -> {
                var position = hand.any();
                hand.run("update ledger.event set revision = 2 where position = %d", position);
                hand.writeLeavesAnew();
                new FileTampering.Hand(work, size, random)
                        .writeAnew(leaves -> leaves.set(
                                (int) position - 1,
                                new FileTampering.Hand(work, size, random).edited(leaves.get((int) position - 1))));
                return new Outcome("both: made anew", position, verify(work));
            }
        }
    }

    private LogVerdict verify(Path files) throws Exception {
        try (var tampered = LogFiles.at(files.toString());
                var copy = LogFiles.at(log.toString())) {
            var outsiders = List.of(new OutsideCheckpoint("the checkpoint from outside", outside));
            return new Verification(tampered, policy, outsiders, copy, owner).run((_, _) -> {});
        }
    }

    private void copy(Path from) throws IOException {
        remove(work);
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, work.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static <T> T oneOf(T[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
