package fi.muutoskirja.organisation.line;

import fi.muutoskirja.organisation.CompanyEvent;
import fi.muutoskirja.organisation.NewUnit;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.OrganisationEvent.Appointed;
import fi.muutoskirja.organisation.OrganisationEvent.AppointmentEnded;
import fi.muutoskirja.organisation.OrganisationEvent.CompanyFounded;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.organisation.OrganisationEvent.PostAbolished;
import fi.muutoskirja.organisation.OrganisationEvent.PostCreated;
import fi.muutoskirja.organisation.OrganisationEvent.TasksTransferred;
import fi.muutoskirja.organisation.OrganisationEvent.UnitAbolished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitMoved;
import fi.muutoskirja.organisation.OrganisationEvent.UnitRenamed;
import fi.muutoskirja.organisation.OrganisationEvent.UnitSplit;
import fi.muutoskirja.organisation.OrganisationEvent.UnitsMerged;
import fi.muutoskirja.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;

/** A unit or post that a fact touches, and what it does to it. */
public record LineChange(String id, Change change) {

    /** Everything a fact does, one touch for each unit and post. */
    public static List<LineChange> of(OrganisationEvent fact) {
        return switch (fact) {
            case OrganisationRegistered f -> List.of();
            case UnitEstablished f ->
                List.of(new LineChange(
                        f.unit(),
                        new Change.Began(
                                f.name(), f.kind(), new Place(f.placement(), f.parent()), f.tasks(), List.of())));
            case UnitRenamed f -> List.of(new LineChange(f.unit(), new Change.Renamed(f.name())));
            case UnitMoved f ->
                List.of(new LineChange(f.unit(), new Change.Moved(new Place(f.placement(), f.parent()))));
            case UnitsMerged f -> merger(f);
            case UnitSplit f -> split(f);
            case TasksTransferred f -> transfer(f);
            case UnitAbolished f -> List.of(new LineChange(f.unit(), new Change.Ended(List.of())));
            case CompanyFounded f ->
                List.of(new LineChange(
                        f.unit(),
                        new Change.Began(
                                f.name(),
                                UnitKind.COMPANY.publicName(),
                                new Place(f.placement(), f.parent()),
                                List.of(),
                                List.of())));
            case PostCreated f ->
                List.of(new LineChange(f.post(), new Change.Created(f.title(), f.kind(), f.holders(), f.unit())));
            case PostAbolished f -> List.of(new LineChange(f.post(), new Change.Abolished()));
            case Appointed f -> List.of(new LineChange(f.post(), new Change.TookOffice(f.person(), f.acting())));
            case AppointmentEnded f -> List.of(new LineChange(f.post(), new Change.LeftOffice(f.person())));
            case CompanyEvent f -> CompanyLineChanges.of(f);
        };
    }

    private static List<LineChange> merger(UnitsMerged fact) {
        var touches = new ArrayList<LineChange>();
        fact.merged().forEach(unit -> touches.add(new LineChange(unit, new Change.Ended(List.of(fact.unit())))));
        touches.add(new LineChange(
                fact.unit(),
                new Change.Began(
                        fact.name(),
                        fact.kind(),
                        new Place(fact.placement(), fact.parent()),
                        fact.tasks(),
                        fact.merged())));
        return touches;
    }

    private static List<LineChange> split(UnitSplit fact) {
        var touches = new ArrayList<LineChange>();
        var into = fact.into().stream().map(NewUnit::unit).toList();
        touches.add(new LineChange(fact.unit(), new Change.Ended(into)));
        for (var unit : fact.into()) {
            touches.add(new LineChange(
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

    private static List<LineChange> transfer(TasksTransferred fact) {
        var touches = new ArrayList<LineChange>();
        touches.add(new LineChange(
                fact.unit(), new Change.GaveUpTasks(fact.tasks(), fact.toUnit(), fact.toOutside(), fact.unitEnds())));
        if (fact.toUnit() != null) {
            touches.add(new LineChange(fact.toUnit(), new Change.ReceivedTasks(fact.tasks(), fact.unit())));
        }
        return touches;
    }
}
