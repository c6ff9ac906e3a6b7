package fi.muutoskirja.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.Cosignature;
import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.witness.judging.WatchedLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.springframework.util.FileSystemUtils;

/** Many logs that claim to be the same one, many requests at a time, a clock that goes as it likes. */
class WitnessProperties {
    private static final int LARGEST = 40;
    private static final TestLog LOG = TestLog.of("example.com/log").grow(LARGEST);
    private static final List<TestLog> BRANCHES = List.of(LOG, LOG.forkedAt(1), LOG.forkedAt(10), LOG.forkedAt(25));

    private record Given(long seconds, Checkpoint checkpoint) {}

    @Property(tries = 25)
    void whateverTheOrderItVouchesForOneLogThatOnlyGrows(@ForAll long seed) throws Exception {
        var given = new ConcurrentLinkedQueue<Given>();
        var directory = Files.createTempDirectory("witness");
        try (var witness = open(directory, seed)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var i = 0; i < 4; i++) {
                    var random = new Random(seed + i);
                    threads.submit(() -> ask(witness, random, given));
                }
            }
        }
        FileSystemUtils.deleteRecursively(directory);
        var inOrder = new ArrayList<>(given);
        assertThat(inOrder).isNotEmpty();
        for (var one : inOrder) {
            for (var another : inOrder) {
                if (one.seconds < another.seconds) {
                    assertThat(one.checkpoint.size()).isLessThanOrEqualTo(another.checkpoint.size());
                }
            }
        }
        assertThat(BRANCHES)
                .anySatisfy(branch -> assertThat(inOrder)
                        .allSatisfy(one -> assertThat(one.checkpoint).isEqualTo(branch.headAt(one.checkpoint.size()))));
    }

    private static Witness open(Path directory, long seed) throws IOException {
        var clock = new Random(seed);
        return Witness.open(
                "witness.example/w1",
                new WatchedLogs(List.of(LOG.verifier())),
                new DurableFiles(directory, (step, path) -> Thread.yield()),
                () -> Instant.ofEpochSecond(1_700_000_000L + clock.nextInt(1_000)),
                line -> {});
    }

    private static void ask(Witness witness, Random random, ConcurrentLinkedQueue<Given> given) {
        var old = 0L;
        for (var i = 0; i < 25; i++) {
            var branch = BRANCHES.get(random.nextInt(BRANCHES.size()));
            var size = Math.min(LARGEST, old + random.nextInt(4));
            var reply = witness.add(branch.request(old, size));
            if (reply.status() == 200) {
                var note = branch.signed(branch.headAt(size)).with(NoteSignature.readLines(reply.body()));
                var cosignature = Cosignature.on(note, witness.verifier()).orElseThrow();
                given.add(new Given(cosignature.seconds(), Checkpoint.read(note.text())));
                old = size;
            } else if (reply.status() == 409) {
                old = Long.parseLong(new String(reply.body(), UTF_8).strip());
            } else {
                assertThat(reply.status()).isEqualTo(422);
            }
        }
    }
}
