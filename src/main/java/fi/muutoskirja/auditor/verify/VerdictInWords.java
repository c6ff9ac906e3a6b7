package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.proof.note.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A verdict as it is told to people. */
final class VerdictInWords {
    private static final int FLAWS_SHOWN = 10;

    private final LogVerdict verdict;
    private final Trust trust;
    private final List<String> lines = new ArrayList<>();

    private VerdictInWords(LogVerdict verdict, Trust trust) {
        this.verdict = verdict;
        this.trust = trust;
    }

    static VerificationAnswer of(LogVerdict verdict, Trust trust, boolean withDatabase) {
        var words = new VerdictInWords(verdict, trust);
        words.tell(withDatabase);
        return new VerificationAnswer(verdict.holds(), words.lines);
    }

    private void tell(boolean withDatabase) {
        var judgement = verdict.checkpoint();
        if (judgement != null) {
            lines.addAll(about(judgement, trust));
        }
        line(
                "Checked",
                entries(verdict.entries()) + ": every leaf, every tile, the order, "
                        + (withDatabase ? "every row of the database" : "every payload"));
        if (verdict.withheld() > 0) {
            line(
                    "Withheld",
                    "the payloads of " + entries(verdict.withheld())
                            + "; that they were recorded, and when, was checked all the same");
        }
        if (verdict.unsigned() > 0) {
            line("Not yet signed", entries(verdict.unsigned()) + " in the database after the checkpoint");
        }
        verdict.outside().forEach(name -> line("Agrees with", name));
        lines.add("");
        lines.addAll(conclusion());
    }

    private List<String> conclusion() {
        var judgement = verdict.checkpoint();
        var flaws = verdict.flaws();
        if (flaws.isEmpty() && judgement != null) {
            return List.of(
                    judgement.quorumMet()
                            ? "Everything that was checked holds."
                            : "DOES NOT HOLD: %d witnesses cosigned the checkpoint, %s are asked."
                                    .formatted(judgement.have(), judgement.need()));
        }
        var told = new ArrayList<String>();
        told.add(flaws.stream()
                .filter(flaw -> flaw.position() > 0)
                .findFirst()
                .map(first -> "DOES NOT HOLD. The first bad position is " + first.position() + ".")
                .orElse("DOES NOT HOLD."));
        flaws.stream().limit(FLAWS_SHOWN).forEach(flaw -> told.add(flaw.toString()));
        if (flaws.size() > FLAWS_SHOWN) {
            told.add("And " + (flaws.size() - FLAWS_SHOWN) + " more.");
        }
        return told;
    }

    /** Who signed what. */
    static List<String> about(Judgement judgement, Trust trust) {
        var lines = new ArrayList<String>();
        var checkpoint = judgement.checkpoint();
        lines.add(label("Log") + checkpoint.origin());
        lines.add(label("Checkpoint") + entries(checkpoint.size()) + ", root "
                + checkpoint.root().base64());
        lines.add(label("Signed by") + judgement.log());
        if (trust.ofTheLogItself()) {
            lines.add(label("")
                    + "This key was taken from the log itself. Compare it with the one that is published elsewhere,");
            lines.add(label("") + "or give that one with --vkey: otherwise whoever made the log vouches for himself.");
        }
        var cosigned = judgement.cosignatures().stream()
                .map(cosignature -> cosignature.witness().name() + " at " + cosignature.time())
                .collect(Collectors.joining(", "));
        lines.add(label("Witnesses") + (cosigned.isEmpty() ? "none" : cosigned) + " (asked: " + judgement.need() + ")");
        return lines;
    }

    static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    static String label(String text) {
        return "%-15s".formatted(text);
    }

    private void line(String label, String text) {
        lines.add(label(label) + text);
    }
}
