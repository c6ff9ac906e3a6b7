package fi.muutoskirja.replay;

import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.line.LineChange;
import fi.muutoskirja.replay.StructureChange.Flow;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.structure.UnitAt;
import fi.muutoskirja.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an entry changed in the structure: as known at its position, against as known just before it. */
final class StructureFlow {
    private final StructureQueries structure;

    StructureFlow(StructureQueries structure) {
        this.structure = structure;
    }

    /** @param statements the entry itself, or what a corrected or withdrawn entry said before and says now */
    List<StructureChange> at(long position, Stream<TimelineEntry> statements) {
        var changes = new ArrayList<StructureChange>();
        statements
                .flatMap(StructureFlow::touched)
                .distinct()
                .forEach(id -> changes.addAll(id.startsWith("post-") ? post(id, position) : unit(id, position)));
        return changes;
    }

    private static Stream<String> touched(TimelineEntry line) {
        return line.statement().event() instanceof OrganisationEvent fact
                ? LineChange.of(fact).stream().map(LineChange::id)
                : Stream.empty();
    }

    private List<StructureChange> unit(String id, long position) {
        var properties = new LinkedHashMap<Flow, Flows.Property<UnitAt>>();
        properties.put(Flow.NAME, UnitAt::name);
        properties.put(Flow.KIND, UnitAt::kind);
        properties.put(Flow.PARENT, StructureFlow::place);
        properties.put(Flow.TASKS, unit -> listed(unit.tasks()));
        properties.put(
                Flow.STATE,
                unit -> unit.companyState() == null ? null : unit.companyState().publicName());
        properties.put(Flow.CERTAINTY, unit -> KebabCase.of(unit.certainty()));
        properties.put(
                Flow.DOUBT,
                unit -> listed(unit.mayBe().stream().map(UnitAt.MayBe::value).toList()));
        return new Flows<>(id, UnitAt::name, unit -> unit.certainty() == Certainty.CERTAIN, properties)
                .between(structure.unitThroughTime(id, position - 1), structure.unitThroughTime(id, position));
    }

    private List<StructureChange> post(String id, long position) {
        var properties = new LinkedHashMap<Flow, Flows.Property<PostAt>>();
        properties.put(Flow.NAME, PostAt::title);
        properties.put(Flow.KIND, post -> KebabCase.of(post.kind()));
        properties.put(Flow.PARENT, PostAt::unit);
        properties.put(Flow.CERTAINTY, post -> KebabCase.of(post.certainty()));
        properties.put(
                Flow.HOLDERS,
                post -> listed(post.holders().stream()
                        .map(holder ->
                                holder.certainty() == Certainty.CERTAIN ? holder.person() : holder.person() + " (?)")
                        .toList()));
        return new Flows<>(id, PostAt::title, post -> post.certainty() == Certainty.CERTAIN, properties)
                .between(structure.postThroughTime(id, position - 1), structure.postThroughTime(id, position));
    }

    private static @Nullable String place(UnitAt unit) {
        return switch (unit.placement()) {
            case TOP -> "top";
            case UNDER -> unit.parent();
            case UNKNOWN -> null;
        };
    }

    private static @Nullable String listed(List<String> words) {
        return words.isEmpty() ? null : String.join("; ", words);
    }
}
