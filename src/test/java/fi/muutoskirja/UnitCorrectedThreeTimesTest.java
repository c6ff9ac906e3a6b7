package fi.muutoskirja;

import static fi.muutoskirja.testing.Korjala.FIRST;
import static fi.muutoskirja.testing.Korjala.ORGANISATION;
import static fi.muutoskirja.testing.Korjala.REFORM;
import static fi.muutoskirja.testing.Korjala.SECOND;
import static fi.muutoskirja.testing.Korjala.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.testing.Korjala;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An entry that establishes a unit on the authority of a decision, corrected three times and then withdrawn. */
@Tag("fast")
class UnitCorrectedThreeTimesTest extends KorjalaAnswers {
    @Test
    void aUnitIsInTheStructureAsItWasKnownEachTime() {
        var town = Korjala.withAUnit(ledger);
        assertThat(each(town, at -> unit("2020-02-15", at)))
                .containsExactly(
                        "Elinvoima, certain, hallitus, eka",
                        "Elinvoimapalvelut, certain, hallitus, eka",
                        NOT_THERE,
                        NOT_THERE,
                        NOT_THERE);
        assertThat(each(town, at -> unit("2020-04-15", at)))
                .containsExactly(
                        "Elinvoima, certain, hallitus, eka",
                        "Elinvoimapalvelut, certain, hallitus, eka",
                        "Elinvoimapalvelut, possible, valtuusto, eka",
                        "Elinvoimapalvelut, certain, valtuusto, toka, viestintä",
                        NOT_THERE);
        assertThat(each(
                        town,
                        at -> structure
                                .unit(UNIT, at)
                                .map(life ->
                                        life.lastName() + " " + life.since().raw())
                                .orElse(NOT_THERE)))
                .containsExactly(
                        "Elinvoima 1.1.2020",
                        "Elinvoimapalvelut 1.1.2020",
                        "Elinvoimapalvelut keväällä 2020",
                        "Elinvoimapalvelut 1.3.2020",
                        NOT_THERE);
    }

    @Test
    void itsEntryIsOnTheTimelineAsItWasKnownEachTime() {
        var town = Korjala.withAUnit(ledger);
        var entry = town.entries().getFirst();
        var expected = List.of(
                "AS_RECORDED by 0: Elinvoima 1.1.2020",
                "CORRECTED by 1: Elinvoimapalvelut 1.1.2020",
                "CORRECTED by 2: Elinvoimapalvelut keväällä 2020",
                "CORRECTED by 3: Elinvoimapalvelut 1.3.2020",
                "WITHDRAWN by 4: Elinvoimapalvelut 1.3.2020");
        assertThat(each(town, at -> line(timeline.entry(entry, at).orElseThrow())))
                .isEqualTo(expected);
        assertThat(each(town, at -> line(onlyLine(timeline.ofReform(REFORM, at), entry))))
                .isEqualTo(expected);
        assertThat(each(town, at -> line(onlyLine(timeline.ofOrganisation(ORGANISATION, at), entry))))
                .isEqualTo(expected);
        assertThat(each(
                        town,
                        at -> timeline.recordedIn(REFORM, at).stream()
                                .filter(line -> line.entry().subject().equals(ORGANISATION))
                                .count()))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void theDecisionOnWhichItRestsIsAnotherAndStandsInLawAsBefore() {
        var town = Korjala.withAUnit(ledger);
        assertThat(each(town, at -> law(FIRST, "2020-01-16", at)))
                .containsOnly("APPEAL_OPEN, perhaps [], until 2020-01-16");
        assertThat(each(town, at -> others(FIRST, at)))
                .containsExactly("Elinvoima", "Elinvoimapalvelut", "Elinvoimapalvelut", "", "");
        assertThat(each(town, at -> others(SECOND, at)))
                .containsExactly("", "", "", "Elinvoimapalvelut", "Elinvoimapalvelut, withdrawn");
    }

    @Test
    void itsReasonsAreThoseOfEachTime() {
        var town = Korjala.withAUnit(ledger);
        assertThat(each(town, this::why))
                .containsExactly(
                        "1.1.2020 because of " + FIRST,
                        "1.1.2020 because of " + FIRST,
                        "keväällä 2020 because of " + FIRST,
                        "1.3.2020 because of " + SECOND,
                        NOT_THERE);
        assertThat(each(town, at -> consequences(FIRST, at)))
                .containsExactly(
                        List.of("1.1.2020"), List.of("1.1.2020"), List.of("keväällä 2020"), List.of(), List.of());
        assertThat(each(town, at -> consequences(SECOND, at)))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("1.3.2020"),
                        List.of("1.3.2020 taken back: Kirjattiin vahingossa."));
    }
}
