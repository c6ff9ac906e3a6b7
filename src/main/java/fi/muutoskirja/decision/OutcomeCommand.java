package fi.muutoskirja.decision;

import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The other ways in which a handling ends; approvals by bodies are in {@link DecisionCommand}. */
public sealed interface OutcomeCommand extends DecisionCommand {
    /**
     * Records that the general meeting of a company approved. Votes and shares are whole numbers from 0; null when not known.
     *
     * @param organisation the municipality
     * @param title what the decision is about
     * @param text the decision in the words of the source; null when its title says it
     * @param company the company, a unit id
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param adopts programmes and models that it adopts
     * @param effects changes of the organisation that it brings about, each with its day; empty when none
     * @param conditions decisions without whose approval it does not come into force; empty when none
     * @param votesFor votes for it
     * @param votesCast votes cast
     * @param sharesFor shares whose owners voted for it
     * @param sharesRepresented shares represented at the meeting
     */
    @PublicName("approve-in-general-meeting")
    @RecordedAs(value = "decision.approved-in-general-meeting", of = ApprovalEvent.class)
    record ApproveInGeneralMeeting(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") String company,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions,
            @Nullable Integer votesFor,
            @Nullable Integer votesCast,
            @Nullable Integer sharesFor,
            @Nullable Integer sharesRepresented)
            implements OutcomeCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records what an official decided alone.
     *
     * @param organisation the municipality
     * @param title what the decision is about
     * @param text the decision in the words of the source; null when its title says it
     * @param official the office that decided, in the words of the source; null when not known
     * @param post the same as a post id; null when the post is not recorded
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param adopts programmes and models that it adopts
     * @param effects changes of the organisation that it brings about, each with its day; empty when none
     * @param conditions decisions without whose approval it does not come into force; empty when none
     */
    @PublicName("decide-as-official")
    @RecordedAs(value = "decision.decided-as-official", of = ApprovalEvent.class)
    record DecideAsOfficial(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Person @Nullable String official,
            @Ref("post") @Nullable String post,
            @Nullable String section,
            @Nullable String matter,
            @Ref({"programme", "model"}) List<String> adopts,
            List<Effect> effects,
            List<Condition> conditions)
            implements OutcomeCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records that the board decided to propose something to the council. It prepares the council's decision and changes nothing itself.
     *
     * @param organisation the municipality
     * @param title what the matter is
     * @param text what is proposed, in the words of the source; null when the title says it
     * @param body the proposing body, a unit id; null when not known
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param proposal the counter-proposal that won; null when it was the presenter's proposal
     */
    @PublicName("propose-to-council")
    @RecordedAs(value = "decision.proposed-to-council", of = HandlingEnded.class)
    record ProposeToCouncil(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref("proposal") @Nullable String proposal)
            implements OutcomeCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records that the proposal was rejected.
     *
     * @param organisation the municipality
     * @param title what the matter is
     * @param text the outcome in the words of the source; null when the title says it
     * @param body the deciding body, a unit id; null when the source does not tell which unit it was
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     */
    @PublicName("reject-proposal")
    @RecordedAs(value = "decision.proposal-rejected", of = HandlingEnded.class)
    record RejectProposal(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String text,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter)
            implements OutcomeCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records that the matter was left on the table (pöydälle). This handling ends; the matter goes on as another one of the same diary number.
     *
     * @param organisation the municipality
     * @param title what the matter is
     * @param reason why, in the words of the source; null when not told
     * @param body the deciding body, a unit id; null when the source does not tell which unit it was
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param proposal the counter-proposal that won; null when it was the presenter's proposal
     */
    @PublicName("table-matter")
    @RecordedAs(value = "decision.matter-tabled", of = HandlingEnded.class)
    record TableMatter(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String reason,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref("proposal") @Nullable String proposal)
            implements OutcomeCommand, LedgerCommand.OpeningOrLater {}

    /**
     * Records that the matter was returned for preparation. This handling ends; the matter goes on as another one of the same diary number.
     *
     * @param organisation the municipality
     * @param title what the matter is
     * @param reason why, or what is to be prepared, in the words of the source; null when not told
     * @param body the deciding body, a unit id; null when the source does not tell which unit it was
     * @param meeting the meeting; null when not known
     * @param section the section (§) of the minutes as the source writes it; null when not known
     * @param matter the diary number (dno); null when not known
     * @param proposal the counter-proposal that won; null when it was the presenter's proposal
     */
    @PublicName("return-for-preparation")
    @RecordedAs(value = "decision.matter-returned", of = HandlingEnded.class)
    record ReturnForPreparation(
            @Ref("decision") String decision,
            @Ref("org") String organisation,
            String title,
            @Nullable String reason,
            @Ref("unit") @Nullable String body,
            @Ref("meeting") @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            @Ref("proposal") @Nullable String proposal)
            implements OutcomeCommand, LedgerCommand.OpeningOrLater {}
}
