package fi.muutoskirja.auditor;

import fi.muutoskirja.digests.DigestedReadSide;
import fi.muutoskirja.digests.Digesting;
import fi.muutoskirja.digests.Digests;
import fi.muutoskirja.digests.FoldedRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the read sides of a server say what its log says. */
public final class Recomputing {
    private Recomputing() {}

    /** How one read side came out. */
    public enum Outcome {
        SAME,
        DIFFERS,
        /** The server published no digest of it, or one in a form that is not known here. */
        NOT_COMPARED,
        /** What some of its entries say is withheld. */
        WITHHELD
    }

    /**
     * One read side.
     *
     * @param side the name under which its digest is published
     * @param withheld the positions without which it cannot be computed
     */
    public record Line(String side, Outcome outcome, List<Long> withheld) {}

    /**
     * Every read side.
     *
     * @param here as computed from the log; of read sides that need what is withheld, it tells nothing
     * @param lines in the order of {@link DigestedReadSide}, then those that are published and not known here
     */
    public record Result(Digests here, List<Line> lines) {
        /** Whether nothing differs and something was compared. */
        public boolean holds() {
            return lines.stream().noneMatch(line -> line.outcome() == Outcome.DIFFERS)
                    && lines.stream().anyMatch(line -> line.outcome() == Outcome.SAME);
        }
    }

    /**
     * Computes and compares.
     *
     * @throws CannotFold when the server's digests are of a position that the log does not reach, or of another version
     */
    public static Result against(Digests published, Folded folded) {
        if (published.version() != Digests.VERSION) {
            throw new CannotFold("The published digests are of version " + published.version()
                    + ", and this program makes those of version " + Digests.VERSION + ": they cannot be compared.");
        }
        if (published.position() < 0 || published.position() > folded.ledger().size()) {
            throw new CannotFold("The published digests are of entry " + published.position() + ", and the log ends at "
                    + folded.ledger().size() + ". A bundle made now reaches as far.");
        }
        var recorded = published.position() == 0
                ? Instant.EPOCH
                : folded.ledger().stored(published.position()).recordedAt();
        var here = Digesting.at(published.position(), recorded, folded.read(), new FoldedRows(folded.ledger()));
        var lines = new ArrayList<Line>();
        for (var side : DigestedReadSide.values()) {
            lines.add(line(side, published, here, folded));
        }
        published.sides().keySet().stream()
                .filter(name -> DigestedReadSide.named(name).isEmpty())
                .sorted()
                .forEach(name -> lines.add(new Line(name, Outcome.NOT_COMPARED, List.of())));
        return new Result(here, lines);
    }

    private static Line line(DigestedReadSide side, Digests published, Digests here, Folded folded) {
        var name = side.published();
        var withheld = folded.ledger().withheld().stream()
                .filter(position -> position <= published.position() && needs(side, position, published, folded))
                .toList();
        if (!withheld.isEmpty()) {
            return new Line(name, Outcome.WITHHELD, withheld);
        }
        var same = Optional.ofNullable(published.sides().get(name))
                .map(theirs ->
                        theirs.equals(here.sides().get(name)) && published.day().equals(here.day()));
        return new Line(
                name, same.map(it -> it ? Outcome.SAME : Outcome.DIFFERS).orElse(Outcome.NOT_COMPARED), List.of());
    }

    /** Answers tell up to which entry they are complete, so all but the table need the last one. */
    private static boolean needs(DigestedReadSide side, long withheld, Digests published, Folded folded) {
        return !side.isOfStructureAlone()
                || folded.ledger().stored(withheld).subject().startsWith("org-")
                || side != DigestedReadSide.STRUCTURE_TABLE && withheld == published.position();
    }
}
