package fi.muutoskirja.testing;

import fi.muutoskirja.decision.AfterDecisionCommand.AppealDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.EnforceDecision;
import fi.muutoskirja.decision.AfterDecisionCommand.RuleOnAppeal;
import fi.muutoskirja.decision.AppealGround;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.DecisionCommand.ApproveInBoard;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.OutcomeCommand.ProposeToCouncil;
import fi.muutoskirja.decision.Ruling;
import fi.muutoskirja.decision.Side;
import fi.muutoskirja.decision.Threshold;
import fi.muutoskirja.decision.VotingCommand.MakeCounterProposal;
import fi.muutoskirja.decision.VotingCommand.RecordDissent;
import fi.muutoskirja.decision.VotingCommand.SecondProposal;
import fi.muutoskirja.decision.VotingCommand.TakeVote;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.InspectMinutes;
import fi.muutoskirja.meeting.MeetingCommand.OpenMeeting;
import fi.muutoskirja.meeting.MeetingCommand.PublishMinutes;
import fi.muutoskirja.meeting.MeetingCommand.RecordRecusal;
import fi.muutoskirja.meeting.Procedure;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.organisation.Placement;
import java.util.List;

/**
 * A made-up matter in a made-up town: proposed by the board, voted on and approved by the council on 2.12.2019 with effects on two days and on a condition,
 * published on 10.12.2019, enforced on 7.1.2020, appealed on 15.1.2020 and annulled on 1.10.2020.
 */
public final class Rantala {
    public static final String ORGANISATION = "org-rantala";
    public static final String COUNCIL = "unit-rantala-valtuusto";
    public static final String BOARD = "unit-rantala-hallitus";
    public static final String PROPOSED = "decision-rantala-esitys";
    public static final String APPROVED = "decision-rantala-elinvoima";
    public static final String CONDITION = "decision-rantala-virka";
    public static final String DNO = "RAN/311/00.01/2019";

    private static final String MEETING = "meeting-rantala-valtuusto";
    private static final String BOARD_MEETING = "meeting-rantala-hallitus";
    private static final EstablishUnit FOUNDING = new EstablishUnit(
            ORGANISATION,
            "unit-rantala-elinvoima",
            "Elinvoimapalvelut",
            "service-area",
            Placement.UNDER,
            BOARD,
            List.of());
    private static final RenameUnit RENAMING = new RenameUnit(ORGANISATION, BOARD, "Kaupunginhallitus");

    private final LedgerInMemory ledger;

    private Rantala(LedgerInMemory ledger) {
        this.ledger = ledger;
    }

    /** @param ledger in which {@link Saying#SOURCE} is registered */
    public static void tell(LedgerInMemory ledger) {
        var told = new Rantala(ledger);
        told.town();
        told.preparation();
        told.council();
        told.afterwards();
    }

    private void town() {
        ledger.say(new RegisterOrganisation(ORGANISATION, "Rantala"));
        unit(COUNCIL, "Valtuusto", "council");
        unit(BOARD, "Hallitus", "board");
    }

    private void preparation() {
        on("7.10.2019", meeting(BOARD_MEETING, "Hallituksen kokous", BOARD));
        on(
                "7.10.2019",
                new ProposeToCouncil(
                        PROPOSED,
                        ORGANISATION,
                        "Elinvoimapalvelujen perustaminen",
                        null,
                        BOARD,
                        BOARD_MEETING,
                        "161",
                        DNO,
                        null));
        on(
                "25.11.2019",
                new PresentProposal(
                        CONDITION,
                        ORGANISATION,
                        "Elinvoimajohtajan virka",
                        "Perustetaan virka.",
                        "kaupunginjohtaja",
                        null,
                        null,
                        null));
    }

    private void council() {
        on("2.12.2019", meeting(MEETING, "Valtuuston kokous", COUNCIL));
        on("2.12.2019", new OpenMeeting(MEETING, 27, 26, null, "Päivi Puhe"));
        on(
                "2.12.2019",
                new PresentProposal(
                        APPROVED,
                        ORGANISATION,
                        "Elinvoimapalvelujen perustaminen",
                        "Valtuusto päättää perustaa elinvoimapalvelut 1.1.2020 alkaen.",
                        "kaupunginjohtaja",
                        COUNCIL,
                        MEETING,
                        DNO));
        on("2.12.2019", new RecordRecusal(MEETING, APPROVED, "Jaana Jäävi", "yhtiön hallituksen jäsen"));
        on(
                "2.12.2019",
                new MakeCounterProposal(
                        APPROVED, "proposal-palautus", "Maija Malli", "Hylätään ja valmistellaan säästöohjelma."));
        on("2.12.2019", new SecondProposal(APPROVED, "proposal-palautus", "Kalle Kannattaja"));
        on("2.12.2019", new MakeCounterProposal(APPROVED, "proposal-yhtio", "Ylermi Yksin", "Perustetaan yhtiö."));
        on(
                "2.12.2019",
                new TakeVote(
                        APPROVED,
                        "vote-elinvoima",
                        null,
                        "proposal-palautus",
                        14,
                        10,
                        1,
                        1,
                        null,
                        Threshold.SIMPLE,
                        27,
                        Side.FOR));
        on(
                "2.12.2019",
                new ApproveInCouncil(
                        APPROVED,
                        ORGANISATION,
                        "Elinvoimapalvelujen perustaminen",
                        "Valtuusto hyväksyi ehdotuksen.",
                        COUNCIL,
                        MEETING,
                        "77",
                        DNO,
                        List.of(),
                        List.of(
                                new Effect(DateWords.read("1.1.2020"), FOUNDING),
                                new Effect(DateWords.read("1.8.2020"), RENAMING)),
                        List.of(new Condition(CONDITION, "jos virka perustetaan")),
                        null));
        on("2.12.2019", new RecordDissent(APPROVED, "Maija Malli", "Kustannuksia ei selvitetty."));
        on("9.12.2019", new InspectMinutes(MEETING));
        on("10.12.2019", new PublishMinutes(MEETING, "verkkosivut"));
    }

    private void afterwards() {
        on(
                "16.12.2019",
                new ApproveInBoard(
                        CONDITION,
                        ORGANISATION,
                        "Elinvoimajohtajan virka",
                        null,
                        BOARD,
                        null,
                        "200",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
        on("7.1.2020", new EnforceDecision(APPROVED, "Palvelut käynnistettiin."));
        on(
                "15.1.2020",
                new AppealDecision(
                        APPROVED, Court.ADMINISTRATIVE_COURT, List.of(AppealGround.WRONG_ORDER), "kunnan jäsen", null));
        on("1.10.2020", new RuleOnAppeal(APPROVED, Court.ADMINISTRATIVE_COURT, Ruling.ANNULLED, "20/123/1", null));
    }

    private static ConveneMeeting meeting(String id, String title, String body) {
        return new ConveneMeeting(id, ORGANISATION, title, List.of(body), null, null, null, Procedure.ORDINARY);
    }

    private void unit(String id, String name, String kind) {
        ledger.say(Saying.that(new EstablishUnit(ORGANISATION, id, name, kind, Placement.TOP, null, List.of()))
                .on("1.6.2017")
                .onAuthority(new Authority(Authority.Kind.LAW, null, "Kuntalaki 410/2015 14 §")));
    }

    private void on(String day, LedgerCommand act) {
        ledger.say(Saying.that(act).on(day));
    }
}
