package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be recorded of one handling of one matter by one body. Strings are 1–10,000 characters and not blank; ids are their prefix, a hyphen and
 * lower-case letters, digits and hyphens, at most 120 characters.
 */
public sealed interface DecisionCommand extends LedgerCommand
        permits DecisionCommand.PresentProposal,
                DecisionCommand.ApproveInCouncil,
                DecisionCommand.ApproveInBoard,
                DecisionCommand.ApproveInCommittee,
                DecisionCommand.ApproveInUnknownBody,
                OutcomeCommand,
                VotingCommand,
                AfterDecisionCommand {
    /** The id of the handling, {@code decision-…}. */
    String decision();

    @Override
    default String subject() {
        return decision();
    }

    @Override
    default DecisionEvent event() {
        return DecisionEvent.of(this);
    }

    /**
     * Records what was proposed, apart from what was decided; before the outcome or back-filled after it.
     *
     * @param organisation the municipality
     * @param title what the matter is
     * @param text the proposal
     * @param presenter the office that presented it (esittelijä); null when not known
     * @param body the body it was put to; null when not known
     * @param meeting the meeting; null when not known
     * @param matter the diary number (dno); null when not known
     */
    @PublicName("present-proposal")
    @RecordedAs(value = "decision.proposal-presented", of = MatterEvent.class)
    record PresentProposal(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            String text,
            @Person @Nullable String presenter,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String matter)
            implements DecisionCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records that the council approved.
     *
     * @param organisation the municipality
     * @param title what the decision is about
     * @param text the decision in the words of the source; null when its title says it
     * @param body the deciding body, a unit id; null when the source does not tell which unit it was
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param adopts programmes and models that it adopts
     * @param effects changes of the organisation that it brings about, each with its day; empty when none
     * @param conditions decisions without whose approval it does not come into force; empty when none
     * @param proposal the counter-proposal that won; null when it was the presenter's proposal
     */
    @PublicName("approve-in-council")
    @RecordedAs(value = "decision.approved-in-council", of = ApprovalEvent.class)
    record ApproveInCouncil(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Ref("proposal") @Nullable String proposal)
            implements DecisionCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records that the board approved.
     *
     * @param organisation the municipality
     * @param title what the decision is about
     * @param text the decision in the words of the source; null when its title says it
     * @param body the deciding body, a unit id; null when the source does not tell which unit it was
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param adopts programmes and models that it adopts
     * @param effects changes of the organisation that it brings about, each with its day; empty when none
     * @param conditions decisions without whose approval it does not come into force; empty when none
     * @param proposal the counter-proposal that won; null when it was the presenter's proposal
     */
    @PublicName("approve-in-board")
    @RecordedAs(value = "decision.approved-in-board", of = ApprovalEvent.class)
    record ApproveInBoard(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Ref("proposal") @Nullable String proposal)
            implements DecisionCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records that a committee or section approved.
     *
     * @param organisation the municipality
     * @param title what the decision is about
     * @param text the decision in the words of the source; null when its title says it
     * @param body the deciding body, a unit id; null when the source does not tell which unit it was
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param adopts programmes and models that it adopts
     * @param effects changes of the organisation that it brings about, each with its day; empty when none
     * @param conditions decisions without whose approval it does not come into force; empty when none
     * @param proposal the counter-proposal that won; null when it was the presenter's proposal
     */
    @PublicName("approve-in-committee")
    @RecordedAs(value = "decision.approved-in-committee", of = ApprovalEvent.class)
    record ApproveInCommittee(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Ref("proposal") @Nullable String proposal)
            implements DecisionCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records that something was decided and that the source does not tell by whom.
     *
     * @param organisation the municipality
     * @param title what the decision is about
     * @param text the decision in the words of the source; null when its title says it
     * @param body the deciding body, a unit id; null when the source does not tell which unit it was
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param adopts programmes and models that it adopts
     * @param effects changes of the organisation that it brings about, each with its day; empty when none
     * @param conditions decisions without whose approval it does not come into force; empty when none
     * @param proposal the counter-proposal that won; null when it was the presenter's proposal
     */
    @PublicName("approve-in-unknown-body")
    @RecordedAs(value = "decision.approved-in-unknown-body", of = ApprovalEvent.class)
    record ApproveInUnknownBody(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Ref("proposal") @Nullable String proposal)
            implements DecisionCommand, LedgerCommand.OpeningOrLater {}
}
