package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.testing.Scenario;
import fi.muutoskirja.testing.Telling;
import java.util.List;

/** Acts of a small town, told on an unknown authority. */
public final class Town {
    public static final String ORG = "org-pikkula";
    private static final Authority UNKNOWN = new Authority(Authority.Kind.UNKNOWN, null, "not told");

    private Town() {}

    public static Scenario<OrganisationState> town() {
        return Scenario.of(new OrganisationCapability()).given(registered());
    }

    public static Telling registered() {
        return Telling.that(new OrganisationAct.RegisterOrganisation(ORG, "Pikkula"));
    }

    public static String unit(String name) {
        return "unit-pikkula-" + name;
    }

    public static String post(String name) {
        return "post-pikkula-" + name;
    }

    public static Telling established(String name) {
        return told(new OrganisationAct.EstablishUnit(ORG, unit(name), name, "unit", Placement.TOP, null, List.of()));
    }

    public static Telling established(String name, String parent) {
        return told(new OrganisationAct.EstablishUnit(
                ORG, unit(name), name, "unit", Placement.UNDER, unit(parent), List.of()));
    }

    public static Telling established(String name, List<String> tasks) {
        return told(new OrganisationAct.EstablishUnit(ORG, unit(name), name, "unit", Placement.UNKNOWN, null, tasks));
    }

    public static Telling renamed(String unit, String name) {
        return told(new OrganisationAct.RenameUnit(ORG, unit(unit), name));
    }

    public static Telling moved(String unit, String parent) {
        return told(new OrganisationAct.MoveUnit(ORG, unit(unit), Placement.UNDER, unit(parent)));
    }

    public static Telling movedToTop(String unit) {
        return told(new OrganisationAct.MoveUnit(ORG, unit(unit), Placement.TOP, null));
    }

    public static Telling abolished(String unit) {
        return told(new OrganisationAct.AbolishUnit(ORG, unit(unit)));
    }

    public static Telling merged(String into, String... units) {
        return told(new OrganisationAct.MergeUnits(
                ORG,
                List.of(units).stream().map(Town::unit).toList(),
                unit(into),
                into,
                "unit",
                Placement.TOP,
                null,
                List.of()));
    }

    public static Telling split(String unit, String... into) {
        return told(new OrganisationAct.SplitUnit(
                ORG,
                unit(unit),
                List.of(into).stream()
                        .map(name -> new NewUnit(unit(name), name, "unit", Placement.TOP, null, List.of()))
                        .toList()));
    }

    public static Telling tasksLeft(String unit, String receiver, boolean unitEnds, String... tasks) {
        return told(new OrganisationAct.TransferTasks(ORG, unit(unit), List.of(tasks), null, receiver, unitEnds));
    }

    public static Telling tasksMoved(String unit, String receiver, String... tasks) {
        return told(new OrganisationAct.TransferTasks(ORG, unit(unit), List.of(tasks), unit(receiver), null, false));
    }

    public static Telling created(String post, int holders) {
        return told(new OrganisationAct.CreatePost(ORG, post(post), post, PostKind.OFFICE, holders, null));
    }

    public static Telling appointed(String post, String person) {
        return told(new OrganisationAct.Appoint(ORG, post(post), person, false));
    }

    public static Telling left(String post, String person) {
        return told(new OrganisationAct.EndAppointment(ORG, post(post), person));
    }

    /** The n-th telling corrected into another. */
    public static Telling corrected(int telling, Telling into) {
        return new Telling(
                new Correction.CorrectEntry(ORG, Scenario.entry(telling), "misread", into.act()), into.circumstances());
    }

    /** The n-th telling withdrawn. */
    public static Telling withdrawn(int telling) {
        return Telling.that(new Correction.WithdrawEntry(ORG, Scenario.entry(telling), "not so"));
    }

    static Telling told(OrganisationAct act) {
        return Telling.that(act).by(UNKNOWN);
    }
}
