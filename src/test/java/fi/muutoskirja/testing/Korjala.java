package fi.muutoskirja.testing;

import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.ConveneMeeting;
import fi.muutoskirja.meeting.MeetingCommand.PublishMinutes;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A made-up town in which an entry is recorded, corrected three times, and then withdrawn. */
public final class Korjala {
    public static final String ORGANISATION = "org-korjala";
    public static final String COUNCIL = "unit-korjala-valtuusto";
    public static final String BOARD = "unit-korjala-hallitus";
    public static final String REFORM = "reform-korjala";
    public static final String FIRST = "decision-korjala-eka";
    public static final String SECOND = "decision-korjala-toka";
    public static final String UNIT = "unit-korjala-elinvoima";
    public static final String MEETING = "meeting-korjala";

    private final LedgerInMemory ledger;
    private final List<Long> states = new ArrayList<>();
    private final List<UUID> entries = new ArrayList<>();

    private Korjala(LedgerInMemory ledger) {
        this.ledger = ledger;
    }

    /**
     * A unit is established on the authority of the first decision; then it has another name, then another place and a vague day, then another
     * decision, day and tasks; then it never was.
     *
     * @param ledger in which {@link Saying#SOURCE} is registered
     */
    public static Korjala withAUnit(LedgerInMemory ledger) {
        var town = begun(ledger);
        town.say("10.12.2019", new PublishMinutes(MEETING, null));
        town.say("2.12.2019", approval(FIRST, List.of()));
        town.say("2.12.2019", approval(SECOND, List.of()));
        var unit = town.record(unit("Elinvoima", BOARD), "1.1.2020", FIRST);
        town.correct(unit, unit("Elinvoimapalvelut", BOARD), "1.1.2020", FIRST);
        town.correct(unit, unit("Elinvoimapalvelut", COUNCIL), "keväällä 2020", FIRST);
        town.correct(unit, unit("Elinvoimapalvelut", COUNCIL, "viestintä"), "1.3.2020", SECOND);
        town.withdraw(ORGANISATION, unit);
        return town;
    }

    /**
     * The council founds a unit and names it anew, and its minutes are published. In each of the states the approval has other effects and the
     * minutes another day of publication; in the last neither counts. The entries are the approval and the publication.
     *
     * @param ledger in which {@link Saying#SOURCE} is registered
     */
    public static Korjala withAnApproval(LedgerInMemory ledger) {
        var town = begun(ledger);
        town.say(
                "2.12.2019",
                new PresentProposal(
                        FIRST, ORGANISATION, "Elinvoima", "Perustetaan.", "kaupunginjohtaja", COUNCIL, MEETING, null));
        var renamed = effect("1.8.2020", new RenameUnit(ORGANISATION, UNIT, "Elinvoimapalvelut"));
        var first = approval(FIRST, List.of(effect("1.1.2020", unit("Elinvoima", BOARD)), renamed));
        var approved = town.say("2.12.2019", first);
        var published = town.record(new PublishMinutes(MEETING, null), "10.12.2019");
        town.entries.addFirst(approved);
        town.retell(approved, List.of(effect("1.2.2020", unit("Elinvoima", BOARD)), renamed), published, "11.12.2019");
        town.retell(
                approved, List.of(effect("1.2.2020", unit("Elinvoimatoimi", BOARD)), renamed), published, "12.12.2019");
        town.retell(
                approved,
                List.of(effect("keväällä 2020", unit("Elinvoimatoimi", BOARD))),
                published,
                "joulukuussa 2019");
        town.ledger.say(withdrawal(FIRST, approved));
        town.withdraw(MEETING, published);
        return town;
    }

    /** The positions of the five states of knowledge: as recorded, after each correction, after the withdrawal. */
    public List<Long> states() {
        return states;
    }

    /** The ids of what was corrected, in recorded order. */
    public List<UUID> entries() {
        return entries;
    }

    private static Korjala begun(LedgerInMemory ledger) {
        var town = new Korjala(ledger);
        ledger.say(
                Saying.that(new RegisterOrganisation(ORGANISATION, "Korjala")),
                Saying.that(new StartReform(REFORM, ORGANISATION, "Elinvoima")).on("1.9.2019"));
        for (var body : List.of(body(COUNCIL, "Valtuusto", "council"), body(BOARD, "Hallitus", "board"))) {
            ledger.say(Saying.that(body)
                    .on("1.6.2017")
                    .onAuthority(new Authority(Authority.Kind.LAW, null, "Kuntalaki 410/2015")));
        }
        town.say(
                "2.12.2019",
                new ConveneMeeting(MEETING, ORGANISATION, "Kokous", List.of(COUNCIL), null, null, null, null));
        return town;
    }

    private UUID say(String day, LedgerCommand act) {
        return ledger.say(Saying.that(act).on(day).inCourseOf(REFORM));
    }

    private UUID record(PublishMinutes act, String day) {
        return recorded(Saying.that(act).on(day).inCourseOf(REFORM));
    }

    private UUID record(LedgerCommand act, String day, String decision) {
        return recorded(Saying.that(act).on(day).byDecision(decision).inCourseOf(REFORM));
    }

    private UUID recorded(Saying saying) {
        var entry = ledger.say(saying);
        entries.add(entry);
        states.add(ledger.head());
        return entry;
    }

    private void correct(UUID entry, LedgerCommand corrected, String day, String decision) {
        ledger.say(correction(entry, corrected).on(day).byDecision(decision));
        states.add(ledger.head());
    }

    private void retell(UUID approved, List<Effect> effects, UUID published, String day) {
        ledger.say(
                correction(approved, approval(FIRST, effects)).on("2.12.2019"),
                correction(published, new PublishMinutes(MEETING, null)).on(day));
        states.add(ledger.head());
    }

    private void withdraw(String subject, UUID entry) {
        ledger.say(withdrawal(subject, entry));
        states.add(ledger.head());
    }

    private static Saying correction(UUID entry, LedgerCommand corrected) {
        return Saying.that(new CorrectEntry(corrected.subject(), entry, "Luettiin väärin.", corrected));
    }

    private static Saying withdrawal(String subject, UUID entry) {
        return Saying.that(new WithdrawEntry(subject, entry, "Kirjattiin vahingossa."));
    }

    private static Effect effect(String day, LedgerCommand change) {
        return new Effect(DateWords.read(day), change);
    }

    private static EstablishUnit body(String id, String name, String kind) {
        return new EstablishUnit(ORGANISATION, id, name, kind, Placement.TOP, null, List.of());
    }

    private static EstablishUnit unit(String name, String parent, String... tasks) {
        return new EstablishUnit(ORGANISATION, UNIT, name, "unit", Placement.UNDER, parent, List.of(tasks));
    }

    private static ApproveInCouncil approval(String decision, List<Effect> effects) {
        return new ApproveInCouncil(
                decision,
                ORGANISATION,
                "Elinvoima",
                null,
                COUNCIL,
                MEETING,
                "77",
                null,
                List.of(),
                effects,
                List.of(),
                null);
    }
}
