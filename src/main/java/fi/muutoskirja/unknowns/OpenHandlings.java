package fi.muutoskirja.unknowns;

import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.decision.MatterEvent;
import fi.muutoskirja.decision.OutcomeEvent.DecidedAsOfficial;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import fi.muutoskirja.unknowns.Unknowns.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is not told of a handling of a matter, or of a gathering. What any entry of a handling tells is known. */
final class OpenHandlings {
    private OpenHandlings() {}

    /** What one entry tells of a handling; null is what it does not tell. */
    private record Told(
            UUID entry,
            String title,
            @Nullable String body,
            @Nullable String meeting,
            @Nullable String section,
            @Nullable String matter,
            boolean ends) {}

    static List<Derived> in(Dossier dossier) {
        var handlings = new LinkedHashMap<String, List<Told>>();
        for (var item : dossier.decisions()) {
            handlings
                    .computeIfAbsent(item.fact().decision(), first -> new ArrayList<>())
                    .add(told(item.entry(), item.fact()));
        }
        var derived = new ArrayList<Derived>();
        handlings.forEach((decision, told) -> derived.addAll(of(decision, told)));
        dossier.meetings().stream()
                .filter(meeting -> meeting.held().fact() instanceof LedgerEvent.ByBodies by
                        && by.bodies().isEmpty())
                .forEach(meeting -> derived.add(new Derived(
                        Kind.GATHERED_BODIES,
                        List.of(meeting.held().fact().meeting()),
                        "",
                        List.of(meeting.held().entry()))));
        return derived;
    }

    private static List<Derived> of(String decision, List<Told> told) {
        var derived = new ArrayList<Derived>();
        var name = told.getFirst().title();
        var entries = told.stream().map(Told::entry).toList();
        var ended = told.stream().anyMatch(Told::ends);
        var open = new ArrayList<Kind>();
        if (!ended) {
            open.add(Kind.DECISION_OUTCOME);
        }
        if (nobodyTells(told, Told::body)) {
            open.add(Kind.DECIDING_BODY);
        }
        if (nobodyTells(told, Told::meeting)) {
            open.add(Kind.DECISION_MEETING);
        }
        if (ended && nobodyTells(told, Told::section)) {
            open.add(Kind.DECISION_SECTION);
        }
        if (nobodyTells(told, Told::matter)) {
            open.add(Kind.DECISION_MATTER);
        }
        open.forEach(kind -> derived.add(new Derived(kind, List.of(decision), name, entries)));
        return derived;
    }

    private static boolean nobodyTells(List<Told> told, Function<Told, @Nullable String> part) {
        return told.stream().map(part).noneMatch(Objects::nonNull);
    }

    /** An official decides alone, so that a body and a meeting are not missed where the official is known. */
    private static Told told(UUID entry, MatterEvent it) {
        var alone = it instanceof DecidedAsOfficial official
                ? official.official() == null ? official.post() : official.official()
                : null;
        return new Told(
                entry,
                it.title(),
                alone == null ? it.body() : alone,
                alone == null ? it.meeting() : alone,
                it instanceof HandlingEnded outcome ? outcome.section() : null,
                it.matter(),
                it instanceof HandlingEnded);
    }
}
