package fi.muutoskirja.digests;

import java.util.Arrays;
import java.util.Optional;

/** What there is a digest of, by the name under which it is published. */
public enum DigestedReadSide {
    /** Every row of the table as it stood at the position. */
    STRUCTURE_TABLE("read.structure"),
    /** Every row of the table as it stood at the position. */
    TIMELINE_TABLE("read.timeline_version"),
    /** Every structure on the day, and every unit and post through all time. */
    STRUCTURE("structure"),
    /** The entries of every reform and municipality in their order, as they stand. */
    TIMELINE("timeline"),
    /** Every entry in words, in three languages. */
    WORDING("wording"),
    DOSSIER("dossier"),
    /** Every decision, where it stands in law on the day, and what it changed. */
    DECISIONS("decisions"),
    /** What was promised, as it stood on the day. */
    DUTIES("duties"),
    UNKNOWNS("unknowns"),
    /** What speaks against entries, on the day. */
    FINDINGS("findings"),
    /** The last step of each reform. */
    REPLAY("replay"),
    /** What became of each municipality until the day. */
    COMPARISON("comparison"),
    /** What followed from each decision. */
    PROVENANCE("provenance");

    private final String published;

    DigestedReadSide(String published) {
        this.published = published;
    }

    public String published() {
        return published;
    }

    /** Whether it is made of the entries of municipalities alone. */
    public boolean isOfStructureAlone() {
        return this == STRUCTURE_TABLE || this == STRUCTURE || this == COMPARISON;
    }

    public static Optional<DigestedReadSide> named(String published) {
        return Arrays.stream(values())
                .filter(side -> side.published.equals(published))
                .findFirst();
    }
}
