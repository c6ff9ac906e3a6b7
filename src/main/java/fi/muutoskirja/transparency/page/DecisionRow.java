package fi.muutoskirja.transparency.page;

import fi.muutoskirja.decision.DecisionFact;
import fi.muutoskirja.decision.DecisionFact.ApprovedInBoard;
import fi.muutoskirja.decision.DecisionFact.ApprovedInCommittee;
import fi.muutoskirja.decision.DecisionFact.ApprovedInCouncil;
import fi.muutoskirja.decision.DecisionFact.ApprovedInUnknownBody;
import fi.muutoskirja.decision.DecisionFact.ProposalPresented;
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

    static DecisionRow of(Item<DecisionFact> item, Visit visit, Lookup lookup) {
        var fact = item.fact();
        var body = fact.body();
        var section = section(fact);
        return new DecisionRow(
                title(fact),
                text(fact),
                visit.t("decision." + who(fact)),
                body == null ? null : lookup.unit(body),
                section == null ? visit.t("decision.section-unknown") : visit.t("decision.section", section),
                visit.dates().when(item.happened()),
                visit.timeless("/entries/" + item.entry()),
                fact instanceof ProposalPresented);
    }

    /** What a decision is about, in the words of the ledger. */
    public static String title(DecisionFact fact) {
        return switch (fact) {
            case ProposalPresented it -> it.title();
            case ApprovedInCouncil it -> it.title();
            case ApprovedInBoard it -> it.title();
            case ApprovedInCommittee it -> it.title();
            case ApprovedInUnknownBody it -> it.title();
        };
    }

    private static @Nullable String text(DecisionFact fact) {
        return switch (fact) {
            case ProposalPresented it -> it.text();
            case ApprovedInCouncil it -> it.text();
            case ApprovedInBoard it -> it.text();
            case ApprovedInCommittee it -> it.text();
            case ApprovedInUnknownBody it -> it.text();
        };
    }

    private static @Nullable String section(DecisionFact fact) {
        return switch (fact) {
            case ProposalPresented it -> null;
            case ApprovedInCouncil it -> it.section();
            case ApprovedInBoard it -> it.section();
            case ApprovedInCommittee it -> it.section();
            case ApprovedInUnknownBody it -> it.section();
        };
    }

    private static String who(DecisionFact fact) {
        return switch (fact) {
            case ProposalPresented it -> "proposal";
            case ApprovedInCouncil it -> "council";
            case ApprovedInBoard it -> "board";
            case ApprovedInCommittee it -> "committee";
            case ApprovedInUnknownBody it -> "unknown-body";
        };
    }
}
