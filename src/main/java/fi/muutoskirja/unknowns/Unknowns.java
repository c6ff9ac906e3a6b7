package fi.muutoskirja.unknowns;

import fi.muutoskirja.dossier.Dossier;
import java.util.List;
import java.util.UUID;

/**
 * What is not known of one reform, as known up to one position.
 *
 * @param dossier all that is known, with what was declared unknown
 * @param derived what its entries leave open, by kind
 */
public record Unknowns(Dossier dossier, List<Derived> derived) {
    /**
     * Something that entries leave open.
     *
     * @param about ids of what it is about
     * @param name what that is called, in the words of the source; empty when it has no name
     * @param entries the entries that leave it open, at least one
     */
    public record Derived(Kind kind, List<String> about, String name, List<UUID> entries) {}

    /** What is left open. */
    public enum Kind {
        /** When something happened; the happenings that one document tells without a date are one unknown. */
        DATE,
        /** Which body decided. */
        DECIDING_BODY,
        /** In which meeting it was decided. */
        DECISION_MEETING,
        /** Under which section (§) of the minutes. */
        DECISION_SECTION,
        /** Under which diary number (dno). */
        DECISION_MATTER,
        /** What came of a proposal. */
        DECISION_OUTCOME,
        /** On what authority the structure changed; the changes with one reason for not knowing are one unknown. */
        AUTHORITY,
        /** Where in the structure a unit stands. */
        UNIT_PLACE,
        /** To which unit a post belongs. */
        POST_UNIT,
        /** Who gathered. */
        GATHERED_BODIES,
        /** Who narrowed the models. */
        NARROWING_BODY,
        /** Which models go on. */
        NARROWING_KEPT,
        /** What a model is called. */
        MODEL_NAME,
        /** What models answer to a criterion; about the criterion, then each of the models. */
        MODEL_ANSWERS,
        /** Who answers for a measure. */
        MEASURE_RESPONSIBLE
    }
}
