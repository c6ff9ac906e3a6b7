package fi.muutoskirja.comparison;

import static fi.muutoskirja.organisation.Town.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.muutoskirja.comparison.Lineage.Link;
import fi.muutoskirja.comparison.Lineage.Way;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.Scenario;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LineageTest {
    @Test
    void aUnitThatNothingCameOfHasNoLineage() {
        var lineage = lineage("a", established("a").on("1.1.2010"));
        assertThat(lineage.before()).isEmpty();
        assertThat(lineage.after()).isEmpty();
    }

    @Test
    void mergersAndSplitsAreFollowedToTheirEnds() {
        Saying[] told = {
            established("a").on("1.1.2010"),
            established("b").on("1.1.2010"),
            merged("c", "a", "b").on("1.1.2012"),
            split("c", "d", "e").on("1.1.2014")
        };
        assertThat(lineage("a", told).after())
                .extracting(Link::distance, Link::way, link -> link.from().id(), link -> into(link))
                .containsExactly(
                        tuple(1, Way.MERGED, unit("a"), unit("c")),
                        tuple(2, Way.SPLIT, unit("c"), unit("d")),
                        tuple(2, Way.SPLIT, unit("c"), unit("e")));
        assertThat(lineage("d", told).before())
                .extracting(Link::distance, Link::way, link -> link.from().id(), link -> into(link))
                .containsExactly(
                        tuple(1, Way.SPLIT, unit("c"), unit("d")),
                        tuple(2, Way.MERGED, unit("a"), unit("c")),
                        tuple(2, Way.MERGED, unit("b"), unit("c")));
        assertThat(lineage("c", told).after().getFirst().evidence().entry()).isEqualTo(Scenario.entry(5));
    }

    @Test
    void tasksAreFollowedToUnitsAndOutside() {
        Saying[] told = {
            established("a", List.of("hoito")).on("1.1.2010"),
            established("b", List.of()).on("1.1.2010"),
            tasksMoved("a", "b", "hoito").on("1.1.2012"),
            tasksLeft("b", "hyvinvointialue", false, "hoito").on("1.1.2023")
        };
        assertThat(lineage("a", told).after())
                .extracting(Link::distance, Link::way, Link::outside, Link::tasks)
                .containsExactly(
                        tuple(1, Way.TASKS_MOVED, null, List.of("hoito")),
                        tuple(2, Way.TASKS_MOVED, "hyvinvointialue", List.of("hoito")));
        assertThat(lineage("b", told).before())
                .extracting(link -> link.from().id())
                .containsExactly(unit("a"));
    }

    @Test
    void whatAReceiverGaveAwayBeforeItReceivedIsNoPartOfIt() {
        assertThat(lineage(
                                "a",
                                established("a", List.of("hoito")).on("1.1.2010"),
                                established("b", List.of("kaavoitus")).on("1.1.2010"),
                                tasksLeft("b", "maakunta", false, "kaavoitus").on("1.1.2011"),
                                tasksMoved("a", "b", "hoito").on("1.1.2012"))
                        .after())
                .extracting(Link::outside)
                .containsExactly((String) null);
    }

    @Test
    void tasksThatWentThereAndBackEndTheSearch() {
        assertThat(lineage(
                                "a",
                                established("a", List.of("hoito")).on("1.1.2010"),
                                established("b", List.of()).on("1.1.2010"),
                                tasksMoved("a", "b", "hoito").on("1.1.2012"),
                                tasksMoved("b", "a", "hoito").on("1.1.2014"))
                        .after())
                .hasSize(2);
    }

    @Test
    void aCompanyThatWentIntoOneOutsideEndsThere() {
        assertThat(lineage(
                                "a",
                                founded("a").on("1.1.2010"),
                                mergedInto("a", null, "Suuri Oy").on("1.1.2012"))
                        .after())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.way()).isEqualTo(Way.MERGED);
                    assertThat(link.into()).isNull();
                    assertThat(link.outside()).isEqualTo("Suuri Oy");
                });
    }

    @Test
    void aCompanyCameInPartOutOfWhatItTookIn() {
        assertThat(lineage(
                                "b",
                                founded("a").on("1.1.2010"),
                                founded("b").on("1.1.2010"),
                                mergedInto("a", unit("b"), null).on("1.1.2012"))
                        .before())
                .extracting(link -> link.from().id())
                .containsExactly(unit("a"));
    }

    @Test
    void aUnitThatIsNotKnownHasNone() {
        var comparisons = new StructureComparisons(
                new LedgerStructure(ledger(established("a").on("1.1.2010"))));
        assertThat(comparisons.lineage(unit("x"), Long.MAX_VALUE)).isEmpty();
        assertThat(comparisons.lineage(unit("a"), 2)).isEmpty();
    }

    private static String into(Link link) {
        var into = link.into();
        return into == null ? "outside" : into.id();
    }

    private static Lineage lineage(String unit, Saying... told) {
        return new StructureComparisons(new LedgerStructure(ledger(told)))
                .lineage(unit(unit), Long.MAX_VALUE)
                .orElseThrow();
    }
}
