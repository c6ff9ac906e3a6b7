package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.DecisionCommand.ApproveInBoard;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.ApproveInUnknownBody;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.OutcomeCommand.ProposeToCouncil;
import fi.muutoskirja.decision.OutcomeCommand.RejectProposal;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.InspectMinutes;
import fi.muutoskirja.meeting.MeetingCommand.PublishMinutes;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A town with a council and a board, what is told of its decisions, and what can be asked about them. */
final class Town {
    static final String ORGANISATION = "org-jamsa";
    static final String COUNCIL = "unit-jamsa-valtuusto";
    static final String BOARD = "unit-jamsa-hallitus";
    static final String D = "decision-jamsa";
    static final String MEETING = "meeting-jamsa";
    static final String DNO = "KH/123/00.01/2019";

    final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final LedgerStructure structure = new LedgerStructure(ledger);
    final DecisionQueries queries = new LedgerDecisions(
            ledger, (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind));

    Town() {
        ledger.say(new RegisterOrganisation(ORGANISATION, "Jämsä"));
        ledger.say(new ConveneMeeting(MEETING, ORGANISATION, "Kokous", List.of(), null, null, null, null));
        ledger.say(unit(COUNCIL, "Valtuusto", "council"), unit(BOARD, "Hallitus", "board"));
    }

    private static Saying unit(String id, String name, String kind) {
        return Saying.that(new EstablishUnit(ORGANISATION, id, name, kind, Placement.TOP, null, List.of()))
                .on("1.1.2000")
                .onAuthority(new Authority(Authority.Kind.LAW, null, "Kuntalaki"));
    }

    /** Something that happened on a day, or in the source's words for it. */
    Town on(String words, LedgerCommand act) {
        ledger.say(Saying.that(act).on(words));
        return this;
    }

    Town say(Saying saying) {
        ledger.say(saying);
        return this;
    }

    /** Recorded in the organisation on the authority of the decision. */
    Town carryOut(LedgerCommand change, String words) {
        return say(Saying.that(change).on(words).byDecision(D));
    }

    /** Proposed on 25.11., decided on 2.12., inspected on 9.12., published on 10.12.2019. */
    Town published(LedgerCommand outcome) {
        return handledIn(outcome, "10.12.2019");
    }

    Town handledIn(LedgerCommand outcome, String published) {
        on("25.11.2019", proposal(D));
        on("2.12.2019", outcome);
        on("9.12.2019", new InspectMinutes(MEETING));
        return on(published, new PublishMinutes(MEETING, null));
    }

    UUID last() {
        return ledger.after(ledger.head() - 1, 1).getFirst().id();
    }

    Town correctLast(String words, LedgerCommand corrected) {
        return correct(last(), words, corrected);
    }

    Town correct(UUID entry, String words, LedgerCommand corrected) {
        return on(words, new CorrectEntry(corrected.subject(), entry, "Kirjattiin väärin.", corrected));
    }

    Town withdraw(String subject, UUID entry) {
        ledger.say(new WithdrawEntry(subject, entry, "Kirjattiin vahingossa."));
        return this;
    }

    long now() {
        return ledger.head();
    }

    LegalStatus on(String day) {
        return of(D, day, now());
    }

    LegalStatus of(String decision, String day, long knownAt) {
        return queries.legalState(decision, LocalDate.parse(day), knownAt).orElseThrow();
    }

    static PresentProposal proposal(String id) {
        return new PresentProposal(
                id, ORGANISATION, "Organisaatio", "Esitetään.", "kaupunginjohtaja", null, MEETING, DNO);
    }

    static ApproveInCouncil council(String id, Condition... conditions) {
        return council(id, List.of(), conditions);
    }

    static ApproveInCouncil council(String id, List<Effect> effects, Condition... conditions) {
        return new ApproveInCouncil(
                id,
                ORGANISATION,
                "Organisaatio",
                null,
                COUNCIL,
                MEETING,
                "45",
                DNO,
                List.of(),
                effects,
                List.of(conditions),
                null);
    }

    static ApproveInBoard board(String id) {
        return new ApproveInBoard(
                id,
                ORGANISATION,
                "Organisaatio",
                null,
                BOARD,
                MEETING,
                "45",
                DNO,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    static ApproveInUnknownBody unknownBody(@Nullable String body) {
        return new ApproveInUnknownBody(
                D,
                ORGANISATION,
                "Organisaatio",
                null,
                body,
                MEETING,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    static ProposeToCouncil proposedToCouncil(String id) {
        return new ProposeToCouncil(id, ORGANISATION, "Organisaatio", null, BOARD, MEETING, "44", DNO, null);
    }

    static RejectProposal rejected(@Nullable String body) {
        return new RejectProposal(D, ORGANISATION, "Organisaatio", null, body, MEETING, null, null);
    }
}
