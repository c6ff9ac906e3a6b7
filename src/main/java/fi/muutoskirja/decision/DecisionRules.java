package fi.muutoskirja.decision;

import fi.muutoskirja.decision.DecisionState.Approved;
import fi.muutoskirja.decision.DecisionState.NotBegun;
import fi.muutoskirja.decision.DecisionState.Proposed;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Neighbours;
import fi.muutoskirja.kernel.Objection;
import java.util.List;
import java.util.Optional;

/** What cannot be said of one handling of one matter. */
final class DecisionRules {
    private DecisionRules() {}

    static List<Objection> against(
            DecisionState state, DecisionFact fact, HistoricalDate happened, Neighbours neighbours) {
        var outcome = Optional.ofNullable(Outcome.of(fact));
        return Objection.raised(
                outcome.flatMap(approval -> aMatterIsApprovedOnce(state, approval)),
                outcome.flatMap(approval ->
                        GatheringsThatDecideNothing.anEveningSessionDecidesNothing(approval, happened, neighbours)),
                aBodyDecidesForItsOwnMunicipality(fact),
                aHandlingStaysInItsMunicipality(state, fact));
    }

    private static Optional<Objection> aMatterIsApprovedOnce(DecisionState state, Outcome outcome) {
        var approved = switch (state) {
            case NotBegun nothing -> false;
            case Proposed proposal -> false;
            case Approved approval -> true;
        };
        return Objection.impossibleIf(
                approved,
                "a-matter-is-approved-once",
                outcome.decision() + " has been approved already; a later handling is a decision of its own.");
    }

    private static Optional<Objection> aBodyDecidesForItsOwnMunicipality(DecisionFact fact) {
        var body = fact.body();
        var units = "unit-" + slug(fact.organisation()) + "-";
        return Objection.impossibleIf(
                body != null && !body.startsWith(units),
                "a-body-decides-for-its-own-municipality",
                "body: " + body + " is not a unit of " + fact.organisation() + ", whose units begin with " + units
                        + ".");
    }

    private static Optional<Objection> aHandlingStaysInItsMunicipality(DecisionState state, DecisionFact fact) {
        var begunIn = switch (state) {
            case NotBegun nothing -> fact.organisation();
            case Proposed proposal -> proposal.organisation();
            case Approved approval -> approval.organisation();
        };
        return Objection.impossibleIf(
                !begunIn.equals(fact.organisation()),
                "a-handling-stays-in-its-municipality",
                fact.decision() + " was begun in " + begunIn + ", so it cannot go on in " + fact.organisation() + ".");
    }

    private static String slug(String organisation) {
        return organisation.substring(organisation.indexOf('-') + 1);
    }
}
