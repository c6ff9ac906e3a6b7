package fi.muutoskirja.organisation.line;

import fi.muutoskirja.organisation.CompanyFact;
import fi.muutoskirja.organisation.NewUnit;
import fi.muutoskirja.organisation.OrganisationFact;
import fi.muutoskirja.organisation.OrganisationFact.Appointed;
import fi.muutoskirja.organisation.OrganisationFact.AppointmentEnded;
import fi.muutoskirja.organisation.OrganisationFact.CompanyFounded;
import fi.muutoskirja.organisation.OrganisationFact.OrganisationRegistered;
import fi.muutoskirja.organisation.OrganisationFact.PostAbolished;
import fi.muutoskirja.organisation.OrganisationFact.PostCreated;
import fi.muutoskirja.organisation.OrganisationFact.TasksTransferred;
import fi.muutoskirja.organisation.OrganisationFact.UnitAbolished;
import fi.muutoskirja.organisation.OrganisationFact.UnitEstablished;
import fi.muutoskirja.organisation.OrganisationFact.UnitMoved;
import fi.muutoskirja.organisation.OrganisationFact.UnitRenamed;
import fi.muutoskirja.organisation.OrganisationFact.UnitSplit;
import fi.muutoskirja.organisation.OrganisationFact.UnitsMerged;
import fi.muutoskirja.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;

/** A unit or post that a fact touches, and what it does to it. */
public record Touch(String id, Change change) {

    /** Everything a fact does, one touch for each unit and post. */
    public static List<Touch> of(OrganisationFact fact) {
        return switch (fact) {
            case OrganisationRegistered f -> List.of();
            case UnitEstablished f ->
                List.of(new Touch(
                        f.unit(),
                        new Change.Began(
                                f.name(), f.kind(), new Place(f.placement(), f.parent()), f.tasks(), List.of())));
            case UnitRenamed f -> List.of(new Touch(f.unit(), new Change.Renamed(f.name())));
            case UnitMoved f -> List.of(new Touch(f.unit(), new Change.Moved(new Place(f.placement(), f.parent()))));
            case UnitsMerged f -> merger(f);
            case UnitSplit f -> split(f);
            case TasksTransferred f -> transfer(f);
            case UnitAbolished f -> List.of(new Touch(f.unit(), new Change.Ended(List.of())));
            case CompanyFounded f ->
                List.of(new Touch(
                        f.unit(),
                        new Change.Began(
                                f.name(),
                                UnitKind.COMPANY.publicName(),
                                new Place(f.placement(), f.parent()),
                                List.of(),
                                List.of())));
            case PostCreated f ->
                List.of(new Touch(f.post(), new Change.Created(f.title(), f.kind(), f.holders(), f.unit())));
            case PostAbolished f -> List.of(new Touch(f.post(), new Change.Abolished()));
            case Appointed f -> List.of(new Touch(f.post(), new Change.TookOffice(f.person(), f.acting())));
            case AppointmentEnded f -> List.of(new Touch(f.post(), new Change.LeftOffice(f.person())));
            case CompanyFact f -> CompanyTouches.of(f);
        };
    }

    private static List<Touch> merger(UnitsMerged fact) {
        var touches = new ArrayList<Touch>();
        fact.merged().forEach(unit -> touches.add(new Touch(unit, new Change.Ended(List.of(fact.unit())))));
        touches.add(new Touch(
                fact.unit(),
                new Change.Began(
                        fact.name(),
                        fact.kind(),
                        new Place(fact.placement(), fact.parent()),
                        fact.tasks(),
                        fact.merged())));
        return touches;
    }

    private static List<Touch> split(UnitSplit fact) {
        var touches = new ArrayList<Touch>();
        var into = fact.into().stream().map(NewUnit::unit).toList();
        touches.add(new Touch(fact.unit(), new Change.Ended(into)));
        for (var unit : fact.into()) {
            touches.add(new Touch(
                    unit.unit(),
                    new Change.Began(
                            unit.name(),
                            unit.kind(),
                            new Place(unit.placement(), unit.parent()),
                            unit.tasks(),
                            List.of(fact.unit()))));
        }
        return touches;
    }

    private static List<Touch> transfer(TasksTransferred fact) {
        var touches = new ArrayList<Touch>();
        touches.add(new Touch(
                fact.unit(), new Change.GaveUpTasks(fact.tasks(), fact.toUnit(), fact.toOutside(), fact.unitEnds())));
        if (fact.toUnit() != null) {
            touches.add(new Touch(fact.toUnit(), new Change.ReceivedTasks(fact.tasks(), fact.unit())));
        }
        return touches;
    }
}
