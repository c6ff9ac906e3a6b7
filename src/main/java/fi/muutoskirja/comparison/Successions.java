package fi.muutoskirja.comparison;

import fi.muutoskirja.comparison.UnitDifference.Kind;
import fi.muutoskirja.comparison.UnitDifference.Member;
import fi.muutoskirja.comparison.UnitDifference.Succession;
import fi.muutoskirja.organisation.line.Change;
import fi.muutoskirja.structure.UnitAt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which units gave way to which. */
final class Successions {
    private final Views views;
    private final Descents descents;
    private final Set<String> told = new LinkedHashSet<>();
    private final List<Succession> successions = new ArrayList<>();

    private Successions(Views views) {
        this.views = views;
        this.descents = Descents.of(views);
    }

    static List<Succession> of(Views views) {
        var found = new Successions(views);
        found.descents.kins().forEach(found::add);
        views.from().units().values().stream()
                .filter(unit -> !views.to().has(unit.id()))
                .forEach(unit -> found.add(Kind.ENDED, unit, List.of(new Member(unit, false)), List.of()));
        views.to().units().values().stream()
                .filter(unit -> !views.from().has(unit.id()))
                .forEach(unit -> found.add(Kind.FOUNDED, unit, List.of(), List.of(new Member(unit, false))));
        return found.successions;
    }

    private void add(Descents.Kin kin) {
        var streams = kin.streams(views);
        if (streams.isEmpty()) {
            return;
        }
        var from = members(streams.stream().map(UnitDifference.Stream::from).toList(), views.from(), views.to());
        var into = members(streams.stream().map(UnitDifference.Stream::into).toList(), views.to(), views.from());
        from.forEach(member -> told.add(member.unit().id()));
        into.forEach(member -> told.add(member.unit().id()));
        successions.add(new Succession(kin.kind(), from, into, streams, cause(from, into), kin.evidence()));
    }

    /** A unit that no lineage joins to the other side. */
    private void add(Kind kind, UnitAt unit, List<Member> from, List<Member> into) {
        if (told.add(unit.id())) {
            var evidence = views.evidence(unit.id(), change -> change.ends() || change instanceof Change.Began);
            successions.add(new Succession(kind, from, into, List.of(), cause(from, into), evidence));
        }
    }

    private Cause cause(List<Member> from, List<Member> into) {
        var moving = Stream.concat(from.stream(), into.stream())
                .filter(member -> !member.remains())
                .map(member -> member.unit().id())
                .toList();
        return views.cause(view -> moving.stream().map(view::has).toList());
    }

    private static List<Member> members(List<String> ids, View view, View other) {
        var members = new ArrayList<Member>();
        for (var id : new LinkedHashSet<>(ids)) {
            var unit = view.units().get(id);
            if (unit != null) {
                members.add(new Member(unit, other.has(id)));
            }
        }
        members.sort(Comparator.comparing((Member member) -> member.unit().name())
                .thenComparing(member -> member.unit().id()));
        return members;
    }
}
