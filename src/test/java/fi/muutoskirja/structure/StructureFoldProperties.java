package fi.muutoskirja.structure;

import static fi.muutoskirja.organisation.Town.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.History;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.organisation.Stories;
import fi.muutoskirja.organisation.line.UnitLine;
import fi.muutoskirja.testing.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("fast")
class StructureFoldProperties {
    @Property(tries = 8)
    void whatIsKnownIsAsIfOnlyWhatStandsHadEverBeenSaid(@ForAll Random random) {
        var entries = entries(random);
        var fold = new StructureFold();
        entries.forEach(fold::apply);
        for (var moments = 0; moments < 10; moments++) {
            var knownAt = random.nextInt(entries.size()) + 1;
            var told = new StructureFold();
            standing(entries.subList(0, knownAt)).forEach(told::apply);
            for (var tries = 0; tries < 5; tries++) {
                var day = Stories.FIRST.plusDays(random.nextInt(4500)).toEpochDay();
                assertThat(fold.units(ORG, day, knownAt))
                        .containsExactlyInAnyOrderElementsOf(told.units(ORG, day, entries.size()));
            }
        }
    }

    @Property(tries = 12)
    void aVersionGrownStepByStepIsAsIfMadeAnew(@ForAll Random random) {
        var lines = new OrganisationLines<>(new Alike(), unit -> unit);
        for (var entry : entries(random)) {
            for (var unit : lines.apply(entry).units()) {
                var anew = UnitOnDay.daysOf(new UnitLine(unit.kept(), unit.steps()));
                assertThat(unit.days().stretches()).isEqualTo(anew.stretches());
            }
        }
    }

    @Property(tries = 8)
    void theRowsSayWhatTheFoldSays(@ForAll Random random) {
        var entries = entries(random);
        var fold = new StructureFold();
        entries.forEach(fold::apply);
        var rows = new ArrayList<StructureRow>();
        var source = new StructureRows();
        entries.forEach(entry -> rows.addAll(source.changes(entry).closed()));
        source.open().forEach(rows::add);
        for (var tries = 0; tries < 50; tries++) {
            var day = Stories.FIRST.plusDays(random.nextInt(4500));
            var knownAt = random.nextInt(entries.size()) + 1;
            var expected = fold.units(ORG, day.toEpochDay(), knownAt);
            assertThat(rows.stream().filter(row -> isKnown(row, knownAt) && isValid(row, day)))
                    .extracting(
                            StructureRow::unit,
                            StructureRow::name,
                            StructureRow::parent,
                            StructureRow::certainty,
                            StructureRow::entries)
                    .containsExactlyInAnyOrderElementsOf(expected.stream()
                            .map(unit -> tuple(unit.id(), unit.name(), unit.parent(), unit.certainty(), unit.entries()))
                            .toList());
        }
    }

    @Property(tries = 8)
    void everyRowIsOpenedOnceAndClosedAfterwards(@ForAll Random random) {
        var source = new StructureRows();
        Set<StructureRow> open = new HashSet<>();
        for (var entry : entries(random)) {
            var changes = source.changes(entry);
            for (var row : changes.closed()) {
                assertThat(open.remove(row.reopened())).as("%s was open", row).isTrue();
                assertThat(row.recordedTo()).isEqualTo(entry.position());
                assertThat(row.recordedFrom()).isLessThan(entry.position());
            }
            for (var row : changes.opened()) {
                assertThat(open.add(row)).isTrue();
            }
            assertThat(source.open()).containsExactlyInAnyOrderElementsOf(open);
        }
    }

    private static boolean isKnown(StructureRow row, long position) {
        return row.recordedFrom() <= position && (row.recordedTo() == null || position < row.recordedTo());
    }

    private static boolean isValid(StructureRow row, LocalDate day) {
        return (row.validFrom() == null || !day.isBefore(row.validFrom()))
                && (row.validTo() == null || day.isBefore(row.validTo()));
    }

    private static List<Entry> entries(Random random) {
        var lines = Scenario.of(new OrganisationCapability())
                .given(Stories.accepted(random))
                .history()
                .recorded();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> entry(i + 1L, lines.get(i)))
                .toList();
    }

    private static Entry entry(long position, History.Line line) {
        return new Entry(
                position, line.entry(), ORG, position - 1, Instant.EPOCH, "test", line.entry(), line.statement());
    }

    /** The entries that stand, each as last corrected, under their own positions. */
    private static List<Entry> standing(List<Entry> entries) {
        var lines = History.effective(entries.stream()
                .map(entry -> new History.Line(entry.id(), entry.statement()))
                .toList());
        return lines.stream()
                .map(line -> entry(
                        entries.stream()
                                .filter(entry -> entry.id().equals(line.entry()))
                                .findFirst()
                                .orElseThrow()
                                .position(),
                        line))
                .toList();
    }
}
