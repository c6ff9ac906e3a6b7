package fi.muutoskirja.witness;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.evidence.WritingSteps.Step;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A witness that goes no further once it has done a certain step of writing what it cosigned for the second time. */
final class StoppingWitness {
    private StoppingWitness() {}

    /** @param arguments directory, verifier key of a log, step */
    public static void main(String... arguments) throws InterruptedException {
        var last = Step.valueOf(arguments[2]);
        var count = new AtomicInteger();
        var files = new DurableFiles(Path.of(arguments[0]), (step, path) -> {
            if (step == last && path.startsWith("checkpoint/") && count.incrementAndGet() == 2) {
                System.out.println("stopped");
                waitForTheEnd();
            }
        });
        var settings = WitnessSettings.of("witness.example/w1", List.of(arguments[1]), files.root(), "127.0.0.1", 0);
        try (var witness = WitnessServer.start(settings, files, Clock.systemUTC(), System.err::println)) {
            witness.greeting().forEach(System.out::println);
            witness.awaitClosing();
        }
    }

    private static void waitForTheEnd() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }
}
