package fi.muutoskirja.decision;

import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.decision.DecisionCommand.ApproveInBoard;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.decision.OutcomeCommand.ApproveInGeneralMeeting;
import fi.muutoskirja.decision.OutcomeCommand.DecideAsOfficial;
import fi.muutoskirja.decision.OutcomeCommand.ProposeToCouncil;
import fi.muutoskirja.decision.OutcomeCommand.RejectProposal;
import fi.muutoskirja.decision.OutcomeCommand.ReturnForPreparation;
import fi.muutoskirja.decision.OutcomeCommand.TableMatter;
import fi.muutoskirja.decision.VotingCommand.MakeCounterProposal;
import fi.muutoskirja.decision.VotingCommand.SecondProposal;
import fi.muutoskirja.decision.VotingCommand.TakeVote;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.OpenMeeting;
import fi.muutoskirja.testing.Given;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts about the handling decision-a in the meeting meeting-a of 10 March 2020, in few words. */
public final class Handlings {
    public static final String D = "decision-a";
    public static final String M = "meeting-a";
    public static final String P = "proposal-a";
    public static final String DAY = "10.3.2020";
    public static final String LONG_AGO = "16.11.2009";

    private Handlings() {}

    public static Saying on(LedgerCommand act) {
        return Saying.that(act).on(DAY);
    }

    public static Saying live(LedgerCommand act) {
        return on(act).live();
    }

    /** A municipality with the meeting, which has 9 members of whom 9 are present. */
    public static Given aMeeting() {
        return Given.aMunicipality().and(on(meeting()), on(new OpenMeeting(M, 9, 9, null, null)));
    }

    /** In the meeting the presenter has proposed, and A. Aalto's counter-proposal has been seconded. */
    public static Given aDebate() {
        return aMeeting().and(on(proposal()), on(counterProposal("A. Aalto")), on(new SecondProposal(D, P, "B. Berg")));
    }

    public static ConveneMeeting meeting() {
        return new ConveneMeeting(M, ORGANISATION, "Kokous", List.of(), null, null, null, null);
    }

    public static PresentProposal proposal() {
        return new PresentProposal(D, ORGANISATION, "Asia", "Esitetään.", "kaupunginjohtaja", null, M, "12/2020");
    }

    public static MakeCounterProposal counterProposal(String person) {
        return new MakeCounterProposal(D, P, person, "Hylätään osittain.");
    }

    public static ApproveInCouncil inCouncil(Effect... effects) {
        return new ApproveInCouncil(
                D, ORGANISATION, "Asia", null, null, M, null, null, List.of(), List.of(effects), List.of(), null);
    }

    public static ApproveInBoard inBoard(@Nullable String proposal) {
        return new ApproveInBoard(
                D, ORGANISATION, "Asia", null, null, M, null, null, List.of(), List.of(), List.of(), proposal);
    }

    public static ApproveInCouncil onCondition(String decision, String condition) {
        return new ApproveInCouncil(
                decision,
                ORGANISATION,
                "Asia",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Condition(condition, null)),
                null);
    }

    public static DecideAsOfficial byOfficial() {
        return new DecideAsOfficial(
                D, ORGANISATION, "Asia", null, "hallintojohtaja", null, null, null, List.of(), List.of(), List.of());
    }

    public static ApproveInGeneralMeeting inGeneralMeeting(
            @Nullable Integer votesFor, @Nullable Integer votesCast, Effect... effects) {
        return new ApproveInGeneralMeeting(
                D,
                ORGANISATION,
                "Asia",
                null,
                "unit-jamsa-yhtio",
                null,
                null,
                null,
                List.of(),
                List.of(effects),
                List.of(),
                votesFor,
                votesCast,
                null,
                null);
    }

    public static ProposeToCouncil toCouncil() {
        return new ProposeToCouncil(D, ORGANISATION, "Asia", null, null, M, "§ 4", null, null);
    }

    public static RejectProposal rejected() {
        return new RejectProposal(D, ORGANISATION, "Asia", null, null, M, null, null);
    }

    public static TableMatter tabled() {
        return new TableMatter(D, ORGANISATION, "Asia", "Lisätietoja odotetaan.", null, M, null, null, null);
    }

    public static ReturnForPreparation returned() {
        return new ReturnForPreparation(D, ORGANISATION, "Asia", null, null, M, null, null, null);
    }

    /** The presenter's proposal against A. Aalto's. */
    public static TakeVote vote(@Nullable Integer votesFor, @Nullable Integer against) {
        return vote(votesFor, against, null, Threshold.SIMPLE, null);
    }

    public static TakeVote vote(
            @Nullable Integer votesFor,
            @Nullable Integer against,
            @Nullable NamedVotes named,
            Threshold threshold,
            @Nullable Side chair) {
        return new TakeVote(D, "vote-a", null, P, votesFor, against, null, null, named, threshold, 9, chair);
    }
}
