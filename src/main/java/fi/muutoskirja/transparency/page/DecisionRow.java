package fi.muutoskirja.transparency.page;

import fi.muutoskirja.decision.DecisionEvent.ApprovedInBoard;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCommittee;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCouncil;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInUnknownBody;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.decision.OutcomeEvent.ApprovedInGeneralMeeting;
import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.decision.OutcomeEvent.MatterReturned;
import fi.muutoskirja.decision.OutcomeEvent.MatterTabled;
import fi.muutoskirja.decision.OutcomeEvent.ProposalRejected;
import fi.muutoskirja.decision.OutcomeEvent.ProposedToCouncil;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.transparency.words.When;
import org.jspecify.annotations.Nullable;

/**
 * A decision, or a proposal for one.
 *
 * @param who what kind of body decided, in words; says so when the source does not tell
 * @param body the deciding body; null when the source does not tell which
 * @param section the section (§) in words; says so when it is not known
 */
public record DecisionRow(
        String title,
        @Nullable String text,
        String who,
        @Nullable Link body,
        String section,
        When happened,
        String href,
        boolean proposal) {

    static DecisionRow of(Item<MatterEvent> item, Visit visit, Lookup lookup) {
        var fact = item.fact();
        var body = fact.body();
        var section = section(fact);
        return new DecisionRow(
                fact.title(),
                fact.text(),
                who(fact, visit),
                body == null ? null : lookup.unit(body),
                section == null ? visit.t("decision.section-unknown") : visit.t("decision.section", section),
                visit.dates().when(item.happened()),
                visit.to("/decisions/" + fact.decision()),
                fact instanceof ProposalPresented);
    }

    private static @Nullable String section(MatterEvent fact) {
        return fact instanceof HandlingEnded outcome ? outcome.section() : null;
    }

    /** What kind of body handled it and how it ended, in words. */
    static String who(MatterEvent fact, Visit visit) {
        return visit.t("decision." + who(fact));
    }

    private static String who(MatterEvent fact) {
        return switch (fact) {
            case ProposalPresented it -> "proposal";
            case ApprovedInCouncil it -> "council";
            case ApprovedInBoard it -> "board";
            case ApprovedInCommittee it -> "committee";
            case ApprovedInUnknownBody it -> "unknown-body";
            case ApprovedInGeneralMeeting it -> "general-meeting";
            case DecidedAsOfficial it -> "official";
            case ProposedToCouncil it -> "proposed-to-council";
            case ProposalRejected it -> "rejected";
            case MatterTabled it -> "tabled";
            case MatterReturned it -> "returned";
        };
    }
}
