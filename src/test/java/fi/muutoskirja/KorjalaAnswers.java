package fi.muutoskirja;

import static fi.muutoskirja.testing.Korjala.ORGANISATION;
import static fi.muutoskirja.testing.Korjala.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.causality.ChainLink;
import fi.muutoskirja.causality.ChainLink.Kind;
import fi.muutoskirja.causality.LedgerCausality;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitRenamed;
import fi.muutoskirja.proceedings.Carried;
import fi.muutoskirja.proceedings.LedgerDecisions;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.structure.UnitLife;
import fi.muutoskirja.testing.Korjala;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineQueries;
import fi.muutoskirja.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the structure, the timeline, the legal state and the reasons answer at each of the five states of knowledge, in short words. */
abstract class KorjalaAnswers {
    static final String NOT_THERE = "–";

    final LedgerInMemory ledger = LedgerInMemory.withSource();
    final LedgerStructure structure = new LedgerStructure(ledger);
    final TimelineQueries timeline = Timelines.over(ledger.catalog(), ledger, structure::displayName);
    final LedgerDecisions decisions = new LedgerDecisions(
            ledger, (unit, knownAt) -> structure.unit(unit, knownAt).map(UnitLife::kind));
    private final LedgerCausality provenance = new LedgerCausality(ledger.catalog(), ledger, structure::organisationOf);

    static <T> List<T> each(Korjala town, LongFunction<T> answer) {
        assertThat(town.states()).hasSize(5);
        return town.states().stream().map(answer::apply).toList();
    }

    String unit(String day, long knownAt) {
        return structure.structure(ORGANISATION, LocalDate.parse(day), knownAt).orElseThrow().units().stream()
                .filter(it -> it.id().equals(UNIT))
                .map(it -> Stream.concat(
                                Stream.of(
                                        it.name(),
                                        it.certainty().name().toLowerCase(Locale.ROOT),
                                        last(it.parent()),
                                        last(it.authority().decision())),
                                it.tasks().stream())
                        .collect(Collectors.joining(", ")))
                .findFirst()
                .orElse(NOT_THERE);
    }

    static String last(@Nullable String id) {
        return Objects.requireNonNull(id).substring(id.lastIndexOf('-') + 1);
    }

    static TimelineEntry onlyLine(List<TimelineEntry> lines, UUID entry) {
        assertThat(lines).filteredOn(line -> line.entry().id().equals(entry)).hasSize(1);
        return lines.stream()
                .filter(line -> line.entry().id().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    static String line(TimelineEntry line) {
        return line.standing() + " by " + line.changedBy().size() + ": "
                + name(line.statement().event()) + " " + raw(line);
    }

    static String standing(TimelineEntry line) {
        return line.standing() + " by " + line.changedBy().size() + ": " + raw(line);
    }

    static String raw(TimelineEntry line) {
        return line.statement().provenance().happened().raw();
    }

    static String name(LedgerEvent fact) {
        return switch (fact) {
            case UnitEstablished established -> established.name();
            case UnitRenamed renamed -> renamed.name();
            default -> throw new AssertionError(fact);
        };
    }

    String law(String decision, String day, long knownAt) {
        var state =
                decisions.legalState(decision, LocalDate.parse(day), knownAt).orElseThrow();
        var until = state.windows().isEmpty()
                ? NOT_THERE
                : state.windows().getLast().deadline().last().edtf();
        return state.phase() + ", perhaps " + state.perhaps() + ", until " + until;
    }

    String others(String decision, long knownAt) {
        return decisions.carried(decision, knownAt).others().stream()
                .map(KorjalaAnswers::told)
                .collect(Collectors.joining("; "));
    }

    static String told(Carried.Change change) {
        return name(change.fact()) + (change.withdrawn() ? ", withdrawn" : "");
    }

    String why(long knownAt) {
        return provenance
                .why(UNIT, null, knownAt)
                .map(chain -> chain.next().stream()
                        .map(step -> happened(step) + " because of "
                                + step.next().getFirst().id())
                        .collect(Collectors.joining(", ")))
                .orElse(NOT_THERE);
    }

    List<String> consequences(String decision, long knownAt) {
        return provenance.consequences(decision, knownAt).orElseThrow().next().stream()
                .filter(link -> link.kind() == Kind.STEP)
                .map(link -> happened(link)
                        + Optional.ofNullable(link.takenBack())
                                .map(it -> " taken back: " + it.reason())
                                .orElse(""))
                .toList();
    }

    static String happened(ChainLink link) {
        return raw(Objects.requireNonNull(link.told()));
    }
}
