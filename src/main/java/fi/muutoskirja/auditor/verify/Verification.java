package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.Judgement;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.tree.TilePath;
import fi.muutoskirja.proof.tree.TilePath.Content;
import fi.muutoskirja.proof.tree.TreeHead;
import fi.muutoskirja.proof.verify.Flaw;
import fi.muutoskirja.proof.verify.WholeLog;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One check of a whole log. */
public final class Verification {
    private final LogFiles files;
    private final LogPieces log;
    private final TrustPolicy policy;
    private final List<Outside> outside;
    private final @Nullable LogFiles copy;
    private final @Nullable StoredRows rows;
    private final List<Flaw> flaws = new ArrayList<>();

    private record Outside(String name, Checkpoint checkpoint) {}

    /** Prepares a check of a bundle or of what an address shows. */
    public Verification(LogFiles files, TrustPolicy policy, List<OutsideCheckpoint> outside, @Nullable LogFiles copy) {
        this(files, policy, outside, copy, (StoredRows) null);
    }

    /** Prepares a check of a log and of the rows of the database that it is the log of. */
    public Verification(
            LogFiles files,
            TrustPolicy policy,
            List<OutsideCheckpoint> outside,
            @Nullable LogFiles copy,
            Connection database) {
        this(files, policy, outside, copy, new DatabaseRows(database));
    }

    /**
     * Prepares a check.
     *
     * @param policy who may sign the log's checkpoint, and how many witnesses are asked
     * @param outside checkpoints from elsewhere that the log must agree with
     * @param copy an earlier copy of the log, to tell where a log that is not the signed one begins to be another; null for none
     * @param rows the rows of the database, looked at instead of payloads in files; null when there is no database to read
     * @throws NotAccepted when a checkpoint from elsewhere is not acceptable itself
     */
    Verification(
            LogFiles files,
            TrustPolicy policy,
            List<OutsideCheckpoint> outside,
            @Nullable LogFiles copy,
            @Nullable StoredRows rows) {
        this.files = files;
        this.log = new LogPieces(files);
        this.policy = policy;
        this.outside = outside.stream()
                .map(given -> new Outside(given.name(), judged(given).checkpoint()))
                .sorted(Comparator.comparingLong(given -> given.checkpoint().size()))
                .toList();
        this.copy = copy;
        this.rows = rows;
    }

    private Judgement judged(OutsideCheckpoint given) {
        try {
            return policy.judge(given.note());
        } catch (NotAccepted no) {
            throw new NotAccepted(given.name() + ": " + no.sentence(), no);
        }
    }

    /**
     * Checks everything.
     *
     * @param progress told on this thread
     * @throws fi.muutoskirja.evidence.Unreadable when the log cannot be read
     */
    public LogVerdict run(VerificationProgress progress) throws InterruptedException {
        var judgement = ownCheckpoint();
        var size = judgement != null
                ? judgement.checkpoint().size()
                : outside.isEmpty() ? 0 : outside.getLast().checkpoint().size();
        var whole = new WholeLog(
                log, outside.stream().map(given -> given.checkpoint().size()).toList());
        var checked = new long[1];
        new Stretches(log, rows == null).check(TilePath.oneByOne(Content.LEAVES, size), stretch -> {
            whole.take(stretch);
            progress.checked(checked[0] += stretch.path().width(), size);
        });
        var found = whole.found();
        flaws.addAll(found.flaws());
        var unsigned = rows == null ? 0 : rows.check(log, size, flaws);
        if (judgement != null) {
            compare(judgement.checkpoint(), found.head(), "the checkpoint");
        }
        var agreeing = new ArrayList<String>();
        for (var given : outside) {
            if (agrees(given, size, found)) {
                agreeing.add(given.name());
            }
        }
        flaws.sort(null);
        return new LogVerdict(
                judgement, size, rows == null ? found.withheld() : 0, unsigned, agreeing, List.copyOf(flaws));
    }

    private @Nullable Judgement ownCheckpoint() {
        try {
            var bytes = files.read("checkpoint", SignedNote.MOST_BYTES)
                    .orElseThrow(() -> new NotAccepted("The file is missing."));
            return policy.judge(SignedNote.read(bytes));
        } catch (NotAccepted no) {
            flaws.add(Flaw.ofCheckpoint(no.sentence()));
            return null;
        }
    }

    private boolean agrees(Outside given, long size, WholeLog.Found found) {
        var checkpoint = given.checkpoint();
        if (checkpoint.size() > size) {
            flaws.add(new Flaw(
                    size + 1,
                    "the log ends before it, though %s is a checkpoint of %d entries: %d are missing."
                            .formatted(given.name(), checkpoint.size(), checkpoint.size() - size)));
            return false;
        }
        var head = checkpoint.size() == size ? found.head() : found.heads().get(checkpoint.size());
        return compare(checkpoint, head, given.name());
    }

    private boolean compare(Checkpoint signed, @Nullable TreeHead head, String name) {
        if (head != null && signed.root().equals(head.root())) {
            return true;
        }
        if (flaws.stream().noneMatch(flaw -> flaw.position() > 0 && flaw.position() <= signed.size())) {
            flaws.add(firstDifference(signed, name));
        }
        return false;
    }

    /** Everything fits together, and yet it is not what was signed. */
    private Flaw firstDifference(Checkpoint signed, String name) {
        var found = copy == null ? 0 : new EarlierCopy(copy).firstDifference(log, signed.size());
        if (found > 0) {
            return new Flaw(
                    found,
                    "the entry is not the one in %s, and the log is not the one of %s."
                            .formatted(Objects.requireNonNull(copy).name(), name));
        }
        var agreed = outside.stream()
                .map(Outside::checkpoint)
                .filter(given -> given.size() < signed.size())
                .mapToLong(Checkpoint::size)
                .max()
                .orElse(0);
        return new Flaw(
                agreed + 1,
                "between here and position %d the log was made anew: it fits together, but is not the one of %s. "
                                .formatted(signed.size(), name)
                        + "An earlier copy of the log tells the position (--copy).");
    }
}
