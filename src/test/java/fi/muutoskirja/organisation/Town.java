package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Acts of a small town, told on an unknown authority. */
public final class Town {
    public static final String ORG = "org-pikkula";
    private static final Authority UNKNOWN = new Authority(Authority.Kind.UNKNOWN, null, "not told");

    private Town() {}

    public static Scenario<OrganisationState> town() {
        return Scenario.of(new OrganisationCapability()).given(registered());
    }

    /** A ledger whose first entry is the source, the second the registration, and then what is said here. */
    public static LedgerInMemory ledger(Saying... sayings) {
        var ledger = LedgerInMemory.withSource();
        ledger.say(registered().underId(Scenario.command(1)));
        for (var i = 0; i < sayings.length; i++) {
            ledger.say(sayings[i].underId(Scenario.command(i + 2)));
        }
        return ledger;
    }

    public static Saying registered() {
        return Saying.that(new OrganisationCommand.RegisterOrganisation(ORG, "Pikkula"));
    }

    public static String unit(String name) {
        return "unit-pikkula-" + name;
    }

    public static String post(String name) {
        return "post-pikkula-" + name;
    }

    public static Saying established(String name) {
        return told(
                new OrganisationCommand.EstablishUnit(ORG, unit(name), name, "unit", Placement.TOP, null, List.of()));
    }

    public static Saying established(String name, String parent) {
        return told(new OrganisationCommand.EstablishUnit(
                ORG, unit(name), name, "unit", Placement.UNDER, unit(parent), List.of()));
    }

    public static Saying established(String name, List<String> tasks) {
        return told(
                new OrganisationCommand.EstablishUnit(ORG, unit(name), name, "unit", Placement.UNKNOWN, null, tasks));
    }

    public static Saying renamed(String unit, String name) {
        return told(new OrganisationCommand.RenameUnit(ORG, unit(unit), name));
    }

    public static Saying moved(String unit, String parent) {
        return told(new OrganisationCommand.MoveUnit(ORG, unit(unit), Placement.UNDER, unit(parent)));
    }

    public static Saying movedToTop(String unit) {
        return told(new OrganisationCommand.MoveUnit(ORG, unit(unit), Placement.TOP, null));
    }

    public static Saying abolished(String unit) {
        return told(new OrganisationCommand.AbolishUnit(ORG, unit(unit)));
    }

    public static Saying merged(String into, String... units) {
        return told(new OrganisationCommand.MergeUnits(
                ORG,
                List.of(units).stream().map(Town::unit).toList(),
                unit(into),
                into,
                "unit",
                Placement.TOP,
                null,
                List.of()));
    }

    public static Saying split(String unit, String... into) {
        return told(new OrganisationCommand.SplitUnit(
                ORG,
                unit(unit),
                List.of(into).stream()
                        .map(name -> new NewUnit(unit(name), name, "unit", Placement.TOP, null, List.of()))
                        .toList()));
    }

    public static Saying tasksLeft(String unit, String receiver, boolean unitEnds, String... tasks) {
        return told(new OrganisationCommand.TransferTasks(ORG, unit(unit), List.of(tasks), null, receiver, unitEnds));
    }

    public static Saying tasksMoved(String unit, String receiver, String... tasks) {
        return told(
                new OrganisationCommand.TransferTasks(ORG, unit(unit), List.of(tasks), unit(receiver), null, false));
    }

    public static Saying establishedAs(String kind, String name) {
        return told(new OrganisationCommand.EstablishUnit(ORG, unit(name), name, kind, Placement.TOP, null, List.of()));
    }

    public static Saying founded(String company) {
        return told(new OrganisationCommand.FoundCompany(ORG, unit(company), company, Placement.TOP, null));
    }

    public static Saying instructed(String company) {
        return told(new CompanyCommand.GiveOwnershipInstruction(ORG, unit(company), "Yhtiö puretaan."));
    }

    public static Saying dormant(String company) {
        return told(new CompanyCommand.MakeCompanyDormant(ORG, unit(company)));
    }

    public static Saying woken(String company) {
        return told(new CompanyCommand.WakeCompany(ORG, unit(company)));
    }

    public static Saying liquidated(String company) {
        return liquidated(company, null);
    }

    public static Saying liquidated(String company, @Nullable String generalMeeting) {
        return told(new CompanyCommand.PlaceCompanyInLiquidation(ORG, unit(company), generalMeeting));
    }

    public static Saying continued(String company) {
        return continued(company, null);
    }

    public static Saying continued(String company, @Nullable String generalMeeting) {
        return told(new CompanyCommand.CancelLiquidation(ORG, unit(company), generalMeeting));
    }

    public static Saying dissolved(String company) {
        return dissolved(company, null);
    }

    public static Saying dissolved(String company, @Nullable String generalMeeting) {
        return told(new CompanyCommand.DissolveCompany(ORG, unit(company), generalMeeting));
    }

    public static Saying mergedInto(String company, @Nullable String into, @Nullable String outside) {
        return told(new CompanyCommand.MergeCompany(ORG, unit(company), into, outside));
    }

    public static Saying mergedOutside(String company, String outside) {
        return mergedInto(company, null, outside);
    }

    public static Saying created(String post, int holders) {
        return told(new OrganisationCommand.CreatePost(ORG, post(post), post, PostKind.OFFICE, holders, null));
    }

    public static Saying appointed(String post, String person) {
        return told(new OrganisationCommand.Appoint(ORG, post(post), person, false));
    }

    public static Saying left(String post, String person) {
        return told(new OrganisationCommand.EndAppointment(ORG, post(post), person));
    }

    /** The n-th saying corrected into another. */
    public static Saying corrected(int saying, Saying into) {
        return Saying.that(new Correction.CorrectEntry(ORG, Scenario.entry(saying), "misread", into.act()))
                .on(into.happened())
                .onAuthority(UNKNOWN);
    }

    /** The n-th saying withdrawn. */
    public static Saying withdrawn(int saying) {
        return Saying.that(new Correction.WithdrawEntry(ORG, Scenario.entry(saying), "not so"));
    }

    static Saying told(OrganisationCommand act) {
        return Saying.that(act).onAuthority(UNKNOWN);
    }
}
