package fi.muutoskirja.bench;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.organisation.OrganisationEvent;
import fi.muutoskirja.organisation.OrganisationState;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.testing.Nobody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A municipality of three levels of units and many changes in any order of time, as its decider accepts them. */
final class LargeTown {
    static final String ORG = "org-suurula";
    static final LocalDate FIRST = LocalDate.parse("2000-01-01");
    private static final LocalDate BEGINNING = LocalDate.parse("1999-01-01");
    private static final int DAYS = 9_000;
    private static final int TOPS = 50;
    private static final int AREAS = 500;
    private final Random random = new Random(1);
    private final OrganisationCapability capability = new OrganisationCapability();
    private final List<Entry> entries = new ArrayList<>();
    private final int units;
    private OrganisationState state = capability.initial();

    private LargeTown(int units) {
        this.units = units;
    }

    static List<Entry> entries(int units, int changes) {
        var town = new LargeTown(units);
        town.record(new OrganisationEvent.OrganisationRegistered(ORG, "Suurula"), HistoricalDate.day(BEGINNING));
        for (var i = 0; i < units; i++) {
            town.record(town.established(i), HistoricalDate.day(BEGINNING));
        }
        while (town.entries.size() < changes) {
            town.record(town.change(), town.date());
        }
        return town.entries;
    }

    static LocalDate someDay(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private void record(LedgerEvent fact, HistoricalDate happened) {
        var statement = new Statement(
                fact,
                new Provenance(
                        happened,
                        new SourceReference("source-bench", "quote", null),
                        RecordingMode.FROM_SOURCE,
                        new Authority(Authority.Kind.UNKNOWN, null, "not told"),
                        null),
                List.of());
        var impossible = capability.objections(state, fact, statement.provenance(), Nobody.AROUND).stream()
                .anyMatch(objection -> objection.weight() == Objection.Weight.IMPOSSIBLE);
        if (!impossible) {
            var position = entries.size() + 1L;
            var id = EntryId.of(new UUID(7, position));
            entries.add(new Entry(position, id, ORG, position - 1, Instant.EPOCH, "bench", id, statement));
            state = capability.evolve(state, id, statement);
        }
    }

    private LedgerEvent established(int number) {
        var parent = number < TOPS ? -1 : number < TOPS + AREAS ? number % TOPS : TOPS + number % AREAS;
        return new OrganisationEvent.UnitEstablished(
                ORG,
                unit(number),
                "Unit " + number,
                "unit",
                parent < 0 ? Placement.TOP : Placement.UNDER,
                parent < 0 ? null : unit(parent),
                List.of("task " + number));
    }

    private LedgerEvent change() {
        var number = random.nextInt(units);
        return switch (random.nextInt(4)) {
            case 0 -> new OrganisationEvent.UnitRenamed(ORG, unit(number), "Name " + random.nextInt(1_000_000));
            case 1 ->
                new OrganisationEvent.TasksTransferred(
                        ORG, unit(number), List.of("task " + number), unit(random.nextInt(units)), null, false);
            default -> moved(number);
        };
    }

    private LedgerEvent moved(int number) {
        if (number < TOPS) {
            return new OrganisationEvent.UnitRenamed(ORG, unit(number), "Top " + random.nextInt(1_000_000));
        }
        var parent = number < TOPS + AREAS ? random.nextInt(TOPS) : TOPS + random.nextInt(AREAS);
        return new OrganisationEvent.UnitMoved(ORG, unit(number), Placement.UNDER, unit(parent));
    }

    private HistoricalDate date() {
        var day = someDay(random);
        return random.nextInt(5) > 0
                ? HistoricalDate.day(day)
                : HistoricalDate.between("", day.withDayOfYear(1), day.withDayOfYear(365), "year");
    }

    private static String unit(int number) {
        return "unit-suurula-" + number;
    }
}
