package fi.muutoskirja.replay;

import static fi.muutoskirja.organisation.Town.abolished;
import static fi.muutoskirja.organisation.Town.appointed;
import static fi.muutoskirja.organisation.Town.corrected;
import static fi.muutoskirja.organisation.Town.created;
import static fi.muutoskirja.organisation.Town.established;
import static fi.muutoskirja.organisation.Town.merged;
import static fi.muutoskirja.organisation.Town.post;
import static fi.muutoskirja.organisation.Town.renamed;
import static fi.muutoskirja.organisation.Town.unit;
import static fi.muutoskirja.organisation.Town.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.organisation.Town;
import fi.muutoskirja.replay.StructureChange.Flow;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.TimelineFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FlowsTest {
    @Test
    void aUnitFoundedInAYearMayAppearOnItsFirstDayAndIsThereFromItsLast() {
        assertThat(lastChange(established("a").on("2018")))
                .containsExactly(
                        change("a", "a", Flow.APPEARS, day("2018-01-01"), day("2018-12-31"), null, null, null));
    }

    @Test
    void aUnitOfUnknownBeginningIsNeverCertain() {
        assertThat(lastChange(established("a")))
                .containsExactly(change("a", "a", Flow.APPEARS, null, null, null, null, null));
    }

    @Test
    void anEndThatMayHaveComeEarlierSaysSoOnce() {
        assertThat(lastChange(established("a").on("1.1.2010"), abolished("a").on("2015")))
                .containsExactly(
                        change("a", "a", Flow.DISAPPEARS, day("2015-01-01"), day("2015-12-31"), null, null, null));
    }

    @Test
    void aNameRecordedBetweenTwoOthersDiffersOnlyUntilTheLater() {
        assertThat(lastChange(
                        established("a").on("1.1.2010"),
                        renamed("a", "c").on("1.1.2018"),
                        renamed("a", "b").on("1.1.2014")))
                .containsExactly(
                        change("a", "b", Flow.NAME, day("2014-01-01"), day("2014-01-01"), day("2018-01-01"), "a", "b"));
    }

    @Test
    void aCorrectedBeginningTakesAwayTheDaysBetween() {
        assertThat(lastChange(
                        established("a").on("1.1.2010"),
                        corrected(2, established("a").on("1.1.2012"))))
                .containsExactly(change(
                        "a",
                        "a",
                        Flow.DISAPPEARS,
                        day("2010-01-01"),
                        day("2010-01-01"),
                        day("2012-01-01"),
                        null,
                        null));
    }

    @Test
    void aWithdrawalTakesAllOfItAway() {
        assertThat(lastChange(established("a").on("1.1.2010"), withdrawn(2)))
                .extracting(StructureChange::flow)
                .containsExactly(Flow.DISAPPEARS);
    }

    @Test
    void aMergerEndsTheOldAndBeginsTheNew() {
        assertThat(lastChange(
                        established("a").on("1.1.2010"),
                        established("b").on("1.1.2010"),
                        merged("c", "a", "b").on("1.1.2015")))
                .extracting(change -> change.id() + " " + change.flow())
                .containsExactlyInAnyOrder(
                        unit("a") + " DISAPPEARS", unit("b") + " DISAPPEARS", unit("c") + " APPEARS");
    }

    @Test
    void aHolderComesToAPost() {
        assertThat(lastChange(
                        created("p", 1).on("1.1.2010"), appointed("p", "Aino").on("1.1.2011")))
                .containsExactly(new StructureChange(
                        post("p"), "p", Flow.HOLDERS, day("2011-01-01"), day("2011-01-01"), null, null, "Aino"));
    }

    @Test
    void whatChangesNothingSaysNothing() {
        assertThat(lastChange(established("a").on("1.1.2010"), renamed("a", "a").on("1.1.2014")))
                .isEmpty();
    }

    private static List<StructureChange> lastChange(Saying... sayings) {
        var ledger = Town.ledger(sayings);
        var head = ledger.head();
        var last = ledger.after(head - 1, 1).getFirst();
        var lines = new ArrayList<TimelineEntry>();
        var changed = last.statement().event() instanceof Correction change ? change.entry() : last.id();
        for (var position : List.of(head - 1, head)) {
            TimelineFold.fold(ledger.catalog(), ledger.of(List.of(Town.ORG), position), position).stream()
                    .filter(line -> line.entry().id().equals(changed))
                    .forEach(lines::add);
        }
        return new StructureFlow(new LedgerStructure(ledger)).at(head, lines.stream());
    }

    private static StructureChange change(
            String id,
            String name,
            Flow flow,
            @Nullable LocalDate from,
            @Nullable LocalDate certainFrom,
            @Nullable LocalDate until,
            @Nullable String before,
            @Nullable String after) {
        return new StructureChange(unit(id), name, flow, from, certainFrom, until, before, after);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
