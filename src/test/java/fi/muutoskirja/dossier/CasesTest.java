package fi.muutoskirja.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.dossier.Dossier.Model;
import fi.muutoskirja.dossier.Dossier.Stage;
import fi.muutoskirja.meeting.MeetingKind;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the ledger makes of the five cases, as their sources tell them. */
class CasesTest {
    @Test
    void jamsaNarrowsFiveOutlinesToThreeAndNobodyKnowsWhoNorWhich() {
        var dossier = dossier("jamsa", "reform-jamsa-elinvoimaorganisaatio");

        assertThat(dossier.criteria()).hasSize(4);
        assertThat(dossier.models()).hasSize(5).allMatch(model -> model.kept() == null);
        assertThat(dossier.cells()).hasSize(20).allMatch(cell -> cell.value() == null);
        var narrowing = dossier.shortlists().getFirst().fact();
        assertThat(narrowing.from()).isEqualTo(5);
        assertThat(narrowing.to()).isEqualTo(3);
        assertThat(narrowing.kept()).isNull();
        assertThat(narrowing.narrowedBy()).isNull();
        var evening = dossier.meetings().stream()
                .filter(meeting -> meeting.kind() == MeetingKind.EVENING_SESSION)
                .findFirst()
                .orElseThrow();
        assertThat(evening.held().happened().isUnknown()).isTrue();
        assertThat(evening.presentations()).hasSize(3);
        assertThat(dossier.targets())
                .extracting(target -> target.set().fact().due().raw())
                .contains("marras-joulukuun vaihteessa");
    }

    @Test
    void orivesiDecidedTwiceIn2018AndByNobodyKnowsWhomTheFirstTime() {
        var dossier = dossier("orivesi", "reform-orivesi-elinvoimapalvelut");

        assertThat(dossier.stage()).isEqualTo(Stage.DECIDED);
        assertThat(dossier.decisions()).hasSize(2);
        assertThat(dossier.decisions().getFirst().fact().body()).isNull();
        assertThat(dossier.programmes()).hasSize(1);
        assertThat(dossier.results()).hasSize(1);
    }

    @Test
    void jarvenpaaPromisesByDateAndShowsAnExampleThatIsNoCandidate() {
        var dossier = dossier("jarvenpaa", "reform-jarvenpaa-muutosohjelma");

        var programme = dossier.programmes().getFirst();
        assertThat(programme.duties()).hasSize(5);
        assertThat(programme.milestones())
                .hasSize(14)
                .filteredOn(it -> it.completed() != null)
                .hasSize(2);
        assertThat(dossier.models())
                .extracting(model -> model.proposed().fact().standing())
                .containsExactly(ModelStanding.CANDIDATE, ModelStanding.EXAMPLE);
        assertThat(dossier.models().getLast().sketches()).isNotEmpty();
        assertThat(dossier.decisions())
                .extracting(decision -> decision.happened().edtf())
                .containsExactly("2009-06-15", "2009-11-16");
    }

    @Test
    void heinolaPlansASeminarAndReportsRegularly() {
        var dossier = dossier("heinola", "reform-heinola-muutosohjelma");

        assertThat(dossier.experts()).hasSize(1);
        assertThat(dossier.targets())
                .extracting(target -> target.set().fact().due().edtf())
                .contains("2023-04-28");
        assertThat(dossier.programmes().getFirst().duties()).hasSize(2);
    }

    @Test
    void tampereDecidedSevenTimesInAToldOrderWithoutADate() {
        var dossier = dossier("tampere", "reform-tampere-toimintamalli");

        assertThat(dossier.decisions())
                .allMatch(decision -> decision.happened().isUnknown())
                .extracting(decision ->
                        Objects.requireNonNull(decision.happened().order()).place())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(dossier.models()).extracting(Model::kept).containsOnlyNulls();
        assertThat(dossier.unknowns()).isNotEmpty();
    }

    private static Dossier dossier(String file, String reform) {
        var ledger = new LedgerInMemory();
        try (var yaml = Objects.requireNonNull(CasesTest.class.getResourceAsStream("/cases/" + file + ".yaml"))) {
            new CaseImport(ledger.catalog(), ledger).importCase(yaml.readAllBytes(), "test", ImportProgress.UNHEARD);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return new LedgerDossiers(ledger).dossier(reform, ledger.head()).orElseThrow();
    }
}
