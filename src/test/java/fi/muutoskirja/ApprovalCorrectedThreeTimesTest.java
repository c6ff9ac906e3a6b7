package fi.muutoskirja;

import static fi.muutoskirja.testing.Korjala.FIRST;
import static fi.muutoskirja.testing.Korjala.ORGANISATION;
import static fi.muutoskirja.testing.Korjala.REFORM;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.casefile.CaseExport;
import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.testing.Korjala;
import fi.muutoskirja.testing.LedgerInMemory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An approval with effects, and the publication of its minutes, each corrected three times and then withdrawn. */
@Tag("fast")
class ApprovalCorrectedThreeTimesTest extends KorjalaAnswers {
    @Test
    void aCorrectedApprovalChangesTheStructureEachTime() {
        var town = Korjala.withAnApproval(ledger);
        assertThat(each(
                        town,
                        at -> Stream.of("2020-01-15", "2020-02-15", "2020-04-15", "2020-09-01")
                                .map(day -> unit(day, at))
                                .toList()))
                .containsExactly(
                        List.of(
                                "Elinvoima, certain, hallitus, eka",
                                "Elinvoima, certain, hallitus, eka",
                                "Elinvoima, certain, hallitus, eka",
                                "Elinvoimapalvelut, certain, hallitus, eka"),
                        List.of(
                                NOT_THERE,
                                "Elinvoima, certain, hallitus, eka",
                                "Elinvoima, certain, hallitus, eka",
                                "Elinvoimapalvelut, certain, hallitus, eka"),
                        List.of(
                                NOT_THERE,
                                "Elinvoimatoimi, certain, hallitus, eka",
                                "Elinvoimatoimi, certain, hallitus, eka",
                                "Elinvoimapalvelut, certain, hallitus, eka"),
                        List.of(
                                NOT_THERE,
                                NOT_THERE,
                                "Elinvoimatoimi, possible, hallitus, eka",
                                "Elinvoimatoimi, certain, hallitus, eka"),
                        List.of(NOT_THERE, NOT_THERE, NOT_THERE, NOT_THERE));
    }

    @Test
    void aCorrectedApprovalAndWhatItBroughtAboutAreOnTheTimelineAsKnownEachTime() {
        var town = Korjala.withAnApproval(ledger);
        assertThat(each(
                        town,
                        at -> town.entries().stream()
                                .map(entry -> standing(onlyLine(timeline.ofReform(REFORM, at), entry)))
                                .toList()))
                .containsExactly(
                        List.of("AS_RECORDED by 0: 2.12.2019", "AS_RECORDED by 0: 10.12.2019"),
                        List.of("CORRECTED by 1: 2.12.2019", "CORRECTED by 1: 11.12.2019"),
                        List.of("CORRECTED by 2: 2.12.2019", "CORRECTED by 2: 12.12.2019"),
                        List.of("CORRECTED by 3: 2.12.2019", "CORRECTED by 3: joulukuussa 2019"),
                        List.of("WITHDRAWN by 4: 2.12.2019", "WITHDRAWN by 4: joulukuussa 2019"));
        assertThat(each(
                        town,
                        at -> timeline.ofReform(REFORM, at).stream()
                                .filter(line -> line.entry().subject().equals(ORGANISATION))
                                .map(line -> line(line))
                                .collect(Collectors.toSet())))
                .containsExactly(
                        Set.of("AS_RECORDED by 0: Elinvoima 1.1.2020", "AS_RECORDED by 0: Elinvoimapalvelut 1.8.2020"),
                        Set.of("CORRECTED by 1: Elinvoima 1.2.2020", "AS_RECORDED by 0: Elinvoimapalvelut 1.8.2020"),
                        Set.of(
                                "CORRECTED by 2: Elinvoimatoimi 1.2.2020",
                                "AS_RECORDED by 0: Elinvoimapalvelut 1.8.2020"),
                        Set.of(
                                "CORRECTED by 3: Elinvoimatoimi keväällä 2020",
                                "WITHDRAWN by 1: Elinvoimapalvelut 1.8.2020"),
                        Set.of(
                                "WITHDRAWN by 4: Elinvoimatoimi keväällä 2020",
                                "WITHDRAWN by 1: Elinvoimapalvelut 1.8.2020"));
    }

    /**
     * Published on 10.12.2019, noticed 7 days later on 17.12., open for 30 days until Thursday 16.1.2020; one day later, until Friday 17.1.; one more, until
     * Saturday 18.1., which moves to Monday 20.1. Published in December, noticed between 8.12. and 7.1., open until some day between 7.1. and 6.2.
     */
    @Test
    void aCorrectedPublicationChangesTheLegalStateEachTime() {
        var town = Korjala.withAnApproval(ledger);
        assertThat(each(town, at -> law(FIRST, "2020-01-17", at)))
                .containsExactly(
                        "FINAL, perhaps [], until 2020-01-16",
                        "APPEAL_OPEN, perhaps [], until 2020-01-17",
                        "APPEAL_OPEN, perhaps [], until 2020-01-20",
                        "APPEAL_OPEN, perhaps [FINAL], until [2020-01-07..2020-02-06]",
                        "PREPARED, perhaps [], until –");
        assertThat(each(
                        town,
                        at -> decisions.carried(FIRST, at).effects().stream()
                                .map(effect -> name(effect.fact()) + " "
                                        + effect.effect().effective().raw()
                                        + (effect.change() == null ? ", not carried out" : ""))
                                .toList()))
                .containsExactly(
                        List.of("Elinvoima 1.1.2020", "Elinvoimapalvelut 1.8.2020"),
                        List.of("Elinvoima 1.2.2020", "Elinvoimapalvelut 1.8.2020"),
                        List.of("Elinvoimatoimi 1.2.2020", "Elinvoimapalvelut 1.8.2020"),
                        List.of("Elinvoimatoimi keväällä 2020"),
                        List.of());
    }

    @Test
    void theReasonsForWhatACorrectedApprovalBroughtAboutAreThoseOfEachTime() {
        var town = Korjala.withAnApproval(ledger);
        assertThat(each(town, this::why))
                .containsExactly(
                        "1.1.2020 because of " + FIRST + ", 1.8.2020 because of " + FIRST,
                        "1.2.2020 because of " + FIRST + ", 1.8.2020 because of " + FIRST,
                        "1.2.2020 because of " + FIRST + ", 1.8.2020 because of " + FIRST,
                        "keväällä 2020 because of " + FIRST,
                        NOT_THERE);
        var renamingTakenBack = "1.8.2020 taken back: Päätös " + FIRST + " ei tuonut tätä muutosta voimaan.";
        assertThat(each(town, at -> consequences(FIRST, at)))
                .containsExactly(
                        List.of("1.1.2020", "1.8.2020"),
                        List.of("1.2.2020", "1.8.2020"),
                        List.of("1.2.2020", "1.8.2020"),
                        List.of("keväällä 2020", renamingTakenBack),
                        List.of(
                                "keväällä 2020 taken back: Päätös " + FIRST + " ei tuonut tätä muutosta voimaan.",
                                renamingTakenBack));
    }

    @Test
    void itsCaseComesBackFromItsExportWithEveryCorrection() {
        Korjala.withAnApproval(ledger);
        var export = new CaseExport(ledger.catalog(), ledger).export(REFORM).orElseThrow();
        var other = new LedgerInMemory();
        new CaseImport(other.catalog(), other)
                .importCase(export.getBytes(StandardCharsets.UTF_8), "test", ImportProgress.UNHEARD);
        assertThat(other.after(0, 1_000)).isEqualTo(ledger.after(0, 1_000));
    }
}
