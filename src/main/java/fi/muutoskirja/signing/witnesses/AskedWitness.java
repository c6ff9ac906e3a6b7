package fi.muutoskirja.signing.witnesses;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.AddCheckpoint;
import fi.muutoskirja.proof.note.KnownWitness;
import fi.muutoskirja.signing.WitnessStanding;
import fi.muutoskirja.signing.WitnessStanding.Last;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One witness, asked on a thread of its own, one question at a time: always about the newest checkpoint, until it has cosigned that. */
final class AskedWitness implements AutoCloseable {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final KnownWitness witness;
    private final URI prefix;
    private final WitnessHttp http;
    private final Duration firstPause;
    private final Consumer<String> seenOtherwise;
    private @Nullable Round wanted;
    private @Nullable Thread thread;
    private long lastKnown;
    private boolean failed;
    private Optional<Last> last = Optional.empty();
    private Optional<String> whyNot = Optional.empty();

    /**
     * @param firstPause before it is asked again after it gave nothing; later ones are longer
     * @param seenOtherwise told when the witness has seen another log
     */
    AskedWitness(
            KnownWitness witness, URI prefix, WitnessHttp http, Duration firstPause, Consumer<String> seenOtherwise) {
        this.witness = witness;
        this.prefix = prefix;
        this.http = http;
        this.firstPause = firstPause;
        this.seenOtherwise = seenOtherwise;
    }

    KnownWitness witness() {
        return witness;
    }

    /** From now on it is asked about this one. */
    synchronized void ask(Round round) {
        wanted = round;
        notifyAll();
        if (thread == null) {
            thread = Thread.ofVirtual().name("witness " + witness.name()).start(this::run);
        }
    }

    /** Takes note of what it cosigned before. */
    synchronized void hasCosigned(Last known) {
        last = Optional.of(known);
        lastKnown = known.size();
    }

    /** Whether it is worth waiting for: whoever gave nothing last time is asked, but not waited for. */
    synchronized boolean isExpected() {
        return !failed;
    }

    synchronized WitnessStanding standing() {
        return new WitnessStanding(witness.name(), witness.key(), last, whyNot);
    }

    private void run() {
        try {
            var pause = firstPause;
            for (var round = next(); ; round = next()) {
                if (askOnce(round)) {
                    pause = firstPause;
                } else if (rest(round, pause)) {
                    pause = longer(pause);
                }
            }
        } catch (InterruptedException closed) {
            // Nobody asks any more.
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private synchronized Round next() throws InterruptedException {
        while (wanted == null || wanted.has(witness.key())) {
            wait();
        }
        return wanted;
    }

    /** Waits before the next try; false when a newer checkpoint came meanwhile. */
    private synchronized boolean rest(Round round, Duration pause) throws InterruptedException {
        var end = System.nanoTime() + pause.toNanos();
        while (wanted == round) {
            var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                return true;
            }
            wait(left);
        }
        return false;
    }

    private boolean askOnce(Round round) throws InterruptedException {
        switch (answer(round)) {
            case WitnessAnswer.Cosigned cosigned -> {
                gave(new Last(round.size(), cosigned.time()));
                round.gave(witness.key(), cosigned.signature());
                return true;
            }
            case WitnessAnswer.NotConsistent other -> other(round, "it answers " + other.says());
            case WitnessAnswer.SawLast(var size)
            when size > round.size() ->
                other(round, "it has seen one of " + size + " entries, and there are " + round.size());
            case WitnessAnswer.SawLast(var size) ->
                gaveNothing(round, "It saw another tree each time it was asked, last one of " + size + " entries.");
            case WitnessAnswer.None(var why) -> gaveNothing(round, why);
        }
        return false;
    }

    /** Asks with what it is thought to know, and once more with what it says it knows. */
    private WitnessAnswer answer(Round round) throws InterruptedException {
        try {
            var answer = ask(round, known());
            if (answer instanceof WitnessAnswer.SawLast(var size) && size <= round.size()) {
                knows(size);
                answer = ask(round, size);
            }
            return answer;
        } catch (NotAccepted | UncheckedIOException noProof) {
            return new WitnessAnswer.None(
                    "The log on disk does not yield the proof to show it. " + noProof.getMessage());
        } catch (RuntimeException unforeseen) {
            return new WitnessAnswer.None("Asking it failed: " + unforeseen);
        }
    }

    private WitnessAnswer ask(Round round, long old) throws InterruptedException {
        var from = Math.min(old, round.size());
        return http.ask(
                witness, prefix, new AddCheckpoint(from, round.since(from).path(), round.note()));
    }

    private synchronized long known() {
        return lastKnown;
    }

    private synchronized void knows(long size) {
        lastKnown = size;
    }

    private synchronized void gave(Last now) {
        hasCosigned(now);
        failed = false;
        whyNot = Optional.empty();
    }

    private void gaveNothing(Round round, String why) {
        synchronized (this) {
            failed = true;
            whyNot = Optional.of(why);
        }
        round.gaveNothing(witness.key());
    }

    private void other(Round round, String what) {
        seenOtherwise.accept("The witness " + witness.name() + " has seen another log of this name: " + what + ".");
        gaveNothing(round, "It has seen another log of this name: " + what + ".");
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
