package fi.muutoskirja.decision.rule;

import static fi.muutoskirja.kernel.Objection.impossibleIf;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.DecisionEvent;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.kernel.Objection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A handling has one matter, one municipality, one proposal by the presenter, and one end. */
final class HandlingRules {
    private HandlingRules() {}

    static List<Objection> againstPresenting(EventUnderRules telling, ProposalPresented fact) {
        return Objection.raised(
                aBodyDecidesForItsOwnMunicipality(fact.body(), fact.organisation()),
                aHandlingStaysInItsMunicipality(telling, fact),
                aProposalIsPresentedOnce(telling, fact));
    }

    private static Optional<Objection> aProposalIsPresentedOnce(EventUnderRules telling, ProposalPresented fact) {
        return impossibleIf(
                telling.state().presented() != null,
                "a-proposal-is-presented-once",
                "A proposal is recorded in " + fact.decision() + " already; correct it, or record a counter-proposal.");
    }

    static Optional<Objection> aHandlingEndsOnce(EventUnderRules telling, HandlingEnded fact) {
        var ended = telling.state().outcome();
        if (ended == null) {
            return Optional.empty();
        }
        var approvedTwice = ended.event() instanceof ApprovalEvent && fact instanceof ApprovalEvent;
        return Optional.of(Objection.impossible(
                approvedTwice ? "a-matter-is-approved-once" : "a-handling-ends-once",
                fact.decision() + (approvedTwice ? " has been approved already" : " has ended already")
                        + "; a later handling is a decision of its own, with the same diary number."));
    }

    /** What is said of the course of a handling, or of what came of it, is said of something. */
    static Optional<Objection> aHandlingBeginsWithItsMatter(EventUnderRules telling, DecisionEvent fact) {
        return impossibleIf(
                !telling.state().isBegun(),
                "a-handling-begins-with-its-matter",
                "Neither a proposal nor an outcome is recorded in " + fact.decision() + ".");
    }

    static Optional<Objection> aBodyDecidesForItsOwnMunicipality(@Nullable String body, String organisation) {
        var units = "unit-" + slug(organisation) + "-";
        return impossibleIf(
                body != null && !body.startsWith(units),
                "a-body-decides-for-its-own-municipality",
                "body: " + body + " is not a unit of " + organisation + ", whose units begin with " + units + ".");
    }

    static Optional<Objection> aHandlingStaysInItsMunicipality(EventUnderRules telling, MatterEvent fact) {
        var begunIn = telling.state().organisation().orElse(fact.organisation());
        return impossibleIf(
                !begunIn.equals(fact.organisation()),
                "a-handling-stays-in-its-municipality",
                fact.decision() + " was begun in " + begunIn + ", so it cannot go on in " + fact.organisation() + ".");
    }

    private static String slug(String organisation) {
        return organisation.substring(organisation.indexOf('-') + 1);
    }
}
