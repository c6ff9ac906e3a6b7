package fi.muutoskirja.witness;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.tree.TreeHead;
import fi.muutoskirja.witness.judging.LastCosigned;
import fi.muutoskirja.witness.judging.Refusal;
import fi.muutoskirja.witness.judging.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One log that is watched: what was cosigned of it last, in memory and on disk. One request at a time is compared with that. */
final class WatchedLog {
    private final String origin;
    private final WitnessFiles files;
    private final SigningKey key;
    private final InstantSource clock;
    private final Consumer<String> tell;
    private final @Nullable String damage;
    private @Nullable LastCosigned last;

    WatchedLog(String origin, WitnessFiles files, SigningKey key, InstantSource clock, Consumer<String> tell)
            throws IOException {
        this.origin = origin;
        this.files = files;
        this.key = key;
        this.clock = clock;
        this.tell = tell;
        var written = files.read(origin);
        LastCosigned read = null;
        String broken = null;
        if (written.isPresent()) {
            try {
                read = LastCosigned.read(written.get(), origin, key);
            } catch (NotAccepted damaged) {
                broken = files.nameOf(origin) + " is damaged. " + damaged.sentence();
            }
        } else if (files.hasEverCosigned(origin)) {
            broken = files.nameOf(origin) + " is missing.";
        }
        this.last = read;
        this.damage = broken;
    }

    /** What stands with it, in one sentence. */
    synchronized String standing() {
        if (damage != null) {
            return origin + ": nothing is cosigned, since what was cosigned last is not known. " + damage;
        }
        return last == null
                ? origin + ": nothing cosigned yet."
                : origin + ": " + last.head().size() + " entries cosigned.";
    }

    synchronized Reply checkpoint() {
        if (damage != null) {
            return damaged();
        }
        return last == null
                ? Reply.saying(404, "This witness has not cosigned a checkpoint of this log.")
                : Reply.ok(last.note().bytes());
    }

    synchronized Reply add(Submission submission) {
        if (damage != null) {
            return damaged();
        }
        var head = last == null ? TreeHead.empty() : last.head();
        var refusal = submission.refusedAfter(head);
        if (refusal.isPresent()) {
            return refused(refusal.get(), submission, head);
        }
        try {
            return cosigned(submission);
        } catch (IOException notWritten) {
            tell.accept(origin + ": nothing was cosigned, since it cannot be written down: " + notWritten + ".");
            return Reply.saying(500, "The witness cannot write down what it would cosign, so it does not.");
        }
    }

    /** A clock that was put back must not make a later tree seem the earlier one. */
    private Reply cosigned(Submission submission) throws IOException {
        var now = clock.instant().getEpochSecond();
        var cosigned = LastCosigned.of(submission, key, last == null ? now : Math.max(now, last.seconds()));
        if (!cosigned.equals(last)) {
            files.write(origin, cosigned.note().bytes());
            last = cosigned;
        }
        return Reply.ok(cosigned.cosignature().line().getBytes(StandardCharsets.UTF_8));
    }

    private Reply refused(Refusal refusal, Submission submission, TreeHead head) {
        if (refusal.reason() == Refusal.Reason.NOT_CONSISTENT) {
            tell.accept(origin + ": not cosigned. " + refusal.says());
            if (last != null && submission.contradicts(head)) {
                keepContradiction(last, submission);
            }
        }
        return Reply.of(refusal);
    }

    private void keepContradiction(LastCosigned cosigned, Submission submission) {
        try {
            var where = files.keepContradiction(
                    origin, cosigned.note().bytes(), submission.note().bytes());
            tell.accept(origin + ": the log has signed two different trees of "
                    + cosigned.head().size() + " entries; both checkpoints are in " + where + ".");
        } catch (IOException notKept) {
            tell.accept(origin + ": the log has signed two different trees, which cannot be written down: " + notKept
                    + ".");
        }
    }

    private Reply damaged() {
        return Reply.saying(
                500, "The witness does not know what it cosigned last of this log, so it cosigns nothing of it.");
    }
}
