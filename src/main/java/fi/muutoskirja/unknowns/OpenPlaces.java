package fi.muutoskirja.unknowns;

import fi.muutoskirja.organisation.NewUnit;
import fi.muutoskirja.organisation.OrganisationEvent.CompanyFounded;
import fi.muutoskirja.organisation.OrganisationEvent.PostCreated;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitMoved;
import fi.muutoskirja.organisation.OrganisationEvent.UnitSplit;
import fi.muutoskirja.organisation.OrganisationEvent.UnitsMerged;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import fi.muutoskirja.unknowns.Unknowns.Kind;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Units and posts that changed in the reform and whose place in the structure the source does not tell. */
final class OpenPlaces {
    private OpenPlaces() {}

    static List<Derived> in(List<TimelineEntry> lines) {
        return lines.stream().flatMap(line -> of(line, line.entry().id())).toList();
    }

    private static Stream<Derived> of(TimelineEntry line, UUID entry) {
        return switch (line.statement().event()) {
            case UnitEstablished it -> unit(it.placement(), it.unit(), it.name(), entry);
            case CompanyFounded it -> unit(it.placement(), it.unit(), it.name(), entry);
            case UnitsMerged it -> unit(it.placement(), it.unit(), it.name(), entry);
            case UnitMoved it -> unit(it.placement(), it.unit(), it.unit(), entry);
            case UnitSplit it -> it.into().stream().flatMap(part -> part(part, entry));
            case PostCreated it ->
                it.unit() == null
                        ? Stream.of(new Derived(Kind.POST_UNIT, List.of(it.post()), it.title(), List.of(entry)))
                        : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Stream<Derived> part(NewUnit part, UUID entry) {
        return unit(part.placement(), part.unit(), part.name(), entry);
    }

    private static Stream<Derived> unit(Placement placement, String unit, String name, UUID entry) {
        return placement == Placement.UNKNOWN
                ? Stream.of(new Derived(Kind.UNIT_PLACE, List.of(unit), name, List.of(entry)))
                : Stream.empty();
    }
}
