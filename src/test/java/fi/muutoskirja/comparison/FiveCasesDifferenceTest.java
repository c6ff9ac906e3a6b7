package fi.muutoskirja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.comparison.UnitDifference.Kind;
import fi.muutoskirja.comparison.UnitDifference.Succession;
import fi.muutoskirja.comparison.UnitDifference.TasksMoved;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.LedgerStructure;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What became of the structures of the five cases, as their sources tell it. */
class FiveCasesDifferenceTest {
    @Test
    void orivesiFoundedItsVitalityServices() throws IOException {
        var difference = difference("orivesi", "2017-12-31", "2019-01-01");

        assertThat(difference.turns())
                .filteredOn(turn -> turn instanceof Succession succession && succession.kind() == Kind.FOUNDED)
                .extracting(turn ->
                        ((Succession) turn).into().getFirst().unit().name().toLowerCase(Locale.ROOT))
                .contains("elinvoimapalvelut");
        assertThat(difference.turns())
                .allSatisfy(turn -> assertThat(turn.evidence()).isNotEmpty());
    }

    @Test
    void inThatYearOrivesisVitalityServicesOnlyPossiblyExisted() throws IOException {
        assertThat(difference("orivesi", "2017-12-31", "2018-06-01").turns())
                .filteredOn(turn -> turn instanceof Succession succession && succession.kind() == Kind.FOUNDED)
                .extracting(turn -> ((Succession) turn).into().getFirst().unit().certainty())
                .contains(Certainty.POSSIBLE);
    }

    @Test
    void heinolasSocialAndHealthServicesWentToTheWellbeingServicesCounty() throws IOException {
        var difference = difference("heinola", "2022-12-31", "2023-01-01");

        assertThat(difference.turns()).hasSize(2);
        var ended = (Succession) difference.turns().getFirst();
        assertThat(ended.kind()).isEqualTo(Kind.ENDED);
        var moved = (TasksMoved) difference.turns().getLast();
        assertThat(moved.toOutside()).isEqualTo("hyvinvointialue");
        assertThat(moved.unitEnds()).isTrue();
        assertThat(moved.unit()).isEqualTo(ended.from().getFirst().unit().id());
        assertThat(moved.evidence().getFirst().authority().explanation()).contains("hyvinvointialueelle");
    }

    @Test
    void tamperesModelBroughtWhatTheSourceDatesTo2007AndTookNothing() throws IOException {
        var difference = difference("tampere", "2006-01-01", "2008-01-01");

        assertThat(difference.turns()).isNotEmpty();
        assertThat(difference.followed(difference.from().units().stream()
                        .map(unit -> unit.id())
                        .toList()))
                .containsExactlyInAnyOrderElementsOf(
                        difference.to().units().stream().map(unit -> unit.id()).toList());
        assertThat(difference.turns())
                .noneMatch(turn -> turn instanceof Succession succession && succession.kind() == Kind.ENDED);
    }

    private static Difference difference(String name, String from, String to) throws IOException {
        var ledger = new LedgerInMemory();
        try (var in =
                Objects.requireNonNull(FiveCasesDifferenceTest.class.getResourceAsStream("/cases/" + name + ".yaml"))) {
            new CaseImport(ledger.catalog(), ledger).importCase(in.readAllBytes(), "test", ImportProgress.UNHEARD);
        }
        return new StructureComparisons(new LedgerStructure(ledger))
                .difference(
                        "org-" + name,
                        new ComparedState(LocalDate.parse(from), ledger.head()),
                        new ComparedState(LocalDate.parse(to), ledger.head()))
                .orElseThrow();
    }
}
