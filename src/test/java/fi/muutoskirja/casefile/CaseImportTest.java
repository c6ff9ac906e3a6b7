package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.muutoskirja.decision.DecisionEvent.ApprovedInCouncil;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.reform.ReformEvent.TargetSet;
import fi.muutoskirja.source.SourceEvent.SourceRegistered;
import fi.muutoskirja.testing.LedgerInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CaseImportTest {
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final CaseImport imports = new CaseImport(ledger.catalog(), ledger);

    @Test
    void aCaseIsRecordedInTheOrderOfItsFile() {
        assertThat(imported(CaseTexts.ORIVESI)).isEqualTo(new ImportReport("orivesi-elinvoimapalvelut", 12, 0));
        assertThat(ledger.after(0, 100))
                .extracting(Entry::subject)
                .containsExactly(
                        "source-orivesi-2020",
                        "org-orivesi",
                        "reform-orivesi-elinvoimapalvelut",
                        "org-orivesi",
                        "org-orivesi",
                        "org-orivesi",
                        "programme-orivesi-elinvoima",
                        "meeting-orivesi-iltakoulu",
                        "decision-orivesi-ohjelma",
                        "reform-orivesi-elinvoimapalvelut",
                        "reform-orivesi-elinvoimapalvelut",
                        "reform-orivesi-elinvoimapalvelut");
    }

    @Test
    void importingTwiceWritesNothing() {
        imported(CaseTexts.ORIVESI);
        assertThat(imported(CaseTexts.ORIVESI)).isEqualTo(new ImportReport("orivesi-elinvoimapalvelut", 0, 12));
        assertThat(ledger.head()).isEqualTo(12);
    }

    @Test
    void entriesAddedToAFileAreRecordedWhenItIsImportedAgain() {
        imported(CaseTexts.ORIVESI);
        assertThat(imported(CaseTexts.ORIVESI + """
                  - key: tavoite
                    command: state-aim
                    aim: Elinvoima
                    happened: 2018
                    quote: elinvoima
                """)).isEqualTo(new ImportReport("orivesi-elinvoimapalvelut", 1, 12));
    }

    @Test
    void anEntryThatWasRecordedWithOtherContentIsRefused() {
        imported(CaseTexts.ORIVESI);
        var changed = CaseTexts.ORIVESI.replace("name: Elinvoimapalvelu\n", "name: Toinen\n");
        var refused = catchThrowableOfType(CaseFileRefused.class, () -> imported(changed));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/entries/4");
            assertThat(problem.message()).startsWith("yksikko: Command ");
        });
    }

    @Test
    void whatTheFileSaysOnceHoldsForEveryEntry() {
        imported(CaseTexts.ORIVESI);
        var unit = ledger.after(4, 1).getFirst().statement();
        assertThat(unit.event())
                .isInstanceOfSatisfying(
                        UnitEstablished.class,
                        established -> assertThat(established.organisation()).isEqualTo("org-orivesi"));
        assertThat(unit.provenance().reform()).isEqualTo("reform-orivesi-elinvoimapalvelut");
        assertThat(unit.provenance().source().document()).isEqualTo("source-orivesi-2020");
        assertThat(unit.provenance().mode()).isEqualTo(RecordingMode.FROM_SOURCE);
    }

    @Test
    void whatADecisionChangesIsAboutTheMunicipalityOfTheFile() {
        imported(CaseTexts.ORIVESI + """
                  - key: lakkautus
                    command: approve-in-council
                    decision: decision-orivesi-lakkautus
                    title: Yksikön lakkauttaminen
                    happened: 10.3.2020
                    quote: lakkautetaan
                    effects:
                      - effective: 1.1.2021
                        change: {command: abolish-unit, unit: unit-orivesi-elinvoimapalvelut}
                """);
        assertThat(ledger.of(List.of("decision-orivesi-lakkautus"), ledger.head()))
                .extracting(entry -> entry.statement().event())
                .singleElement()
                .isInstanceOfSatisfying(
                        ApprovedInCouncil.class,
                        approved -> assertThat(approved.effects())
                                .extracting(effect -> effect.change().subject())
                                .containsExactly("org-orivesi"));
    }

    @Test
    void theReformIsToldWhereTheActDoesNotTellIt() {
        imported(CaseTexts.ORIVESI);
        assertThat(ledger.after(0, 100))
                .extracting(entry -> entry.statement().provenance())
                .extracting(Provenance::reform)
                .containsExactly(
                        null,
                        null,
                        null,
                        "reform-orivesi-elinvoimapalvelut",
                        "reform-orivesi-elinvoimapalvelut",
                        "reform-orivesi-elinvoimapalvelut",
                        "reform-orivesi-elinvoimapalvelut",
                        "reform-orivesi-elinvoimapalvelut",
                        "reform-orivesi-elinvoimapalvelut",
                        null,
                        null,
                        null);
    }

    @Test
    void yearsAndDaysMayStandWithoutQuotationMarks() {
        imported(CaseTexts.ORIVESI);
        var entries = ledger.after(0, 100);
        assertThat(entries.get(2).statement().provenance().happened())
                .isEqualTo(
                        HistoricalDate.between("2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), "year"));
        assertThat(entries.get(0).statement().event())
                .isInstanceOfSatisfying(
                        SourceRegistered.class,
                        source -> assertThat(source.published())
                                .isEqualTo(HistoricalDate.between(
                                        "10.3.2020", LocalDate.of(2020, 3, 10), LocalDate.of(2020, 3, 10), "day")));
        assertThat(entries.get(11).statement().event())
                .isInstanceOfSatisfying(
                        TargetSet.class,
                        target -> assertThat(target.due().raw()).isEqualTo("2021"));
    }

    @Test
    void aKeyOfTheFileNamesTheEntryToCorrectOrWithdraw() {
        imported(CaseTexts.ORIVESI);
        var entries = ledger.after(0, 100);
        assertThat(entries.get(5).statement().event())
                .isInstanceOfSatisfying(
                        EntryCorrected.class,
                        correction -> assertThat(correction.entry())
                                .isEqualTo(entries.get(4).id()));
        assertThat(entries.get(10).statement().event())
                .isInstanceOfSatisfying(
                        EntryWithdrawn.class,
                        withdrawal -> assertThat(withdrawal.entry())
                                .isEqualTo(entries.get(9).id()));
    }

    @Test
    void theIdOfAnEntryFollowsFromTheNameOfTheCaseAndItsKey() {
        imported(CaseTexts.ORIVESI);
        assertThat(ledger.after(0, 1).getFirst().id())
                .isEqualTo(EntryId.of(CaseReader.commandId("orivesi-elinvoimapalvelut", "lahde")))
                .hasToString("138c4a88-d8c4-531b-96ca-700d37889a2a");
    }

    @Test
    void everyRejectionIsToldWithItsPlaceAndNothingIsWritten() {
        var refused = catchThrowableOfType(
                CaseFileRefused.class,
                () -> imports.importCase(CaseTexts.withEntries("""
                  - key: lahde
                    command: register-source
                    document: source-a
                    title: Lähde
                    language: fi
                    happened: 2020
                    quote: q
                  - key: kunta
                    command: register-organisation
                    name: Kunta
                    happened: 2020
                    quote: q
                  - key: uudistus
                    command: start-reform
                    organisation: org-b
                    name: Uudistus
                    happened: 2020
                    quote: q
                  - key: lahde-taas
                    command: register-source
                    document: source-a
                    title: Lähde
                    language: fi
                    happened: 2020
                    quote: q
                """), "registrar", ImportProgress.UNHEARD));
        assertThat(refused.problems())
                .extracting(CaseProblem::place, CaseProblem::path, CaseProblem::message)
                .containsExactly(
                        tuple(
                                new FilePlace(18, 5),
                                "/entries/2",
                                "uudistus: organisation: nothing is recorded under org-b. [what-is-named-has-been-recorded]"),
                        tuple(
                                new FilePlace(24, 5),
                                "/entries/3",
                                "lahde-taas: source-a has been opened already. [an-aggregate-is-opened-once]"));
        assertThat(ledger.head()).isZero();
    }

    @Test
    void whatTheSameFileBeginsIsNamedToTheWriter() {
        var refused = catchThrowableOfType(CaseFileRefused.class, () -> imported("""
                case: a
                organisation: org-a
                reform: reform-a
                document: source-a
                entries:
                  - key: lahde
                    command: register-source
                    document: source-a
                    title: Lähde
                    language: fi
                    happened: 2020
                    quote: q
                  - key: kunta
                    command: register-organisation
                    name: Kunta
                    happened: 2020
                    quote: q
                  - key: yksikko
                    command: establish-unit
                    unit: unit-a-valtuusto
                    name: Valtuusto
                    kind: council
                    placement: top
                    happened: 2020
                    quote: q
                    authority: {kind: law, explanation: Kuntalaki}
                  - key: uudistus
                    command: start-reform
                    organisation: org-b
                    name: Uudistus
                    happened: 2020
                    quote: q
                  - key: tavoite
                    command: state-aim
                    aim: Elinvoima
                    happened: 2020
                    quote: q
                """));
        assertThat(refused.problems())
                .extracting(CaseProblem::message)
                .containsExactly(
                        "yksikko: reform: nothing is recorded under reform-a. The entry 'uudistus' begins it; put that one"
                                + " first. [what-is-named-has-been-recorded]",
                        "uudistus: organisation: nothing is recorded under org-b. [what-is-named-has-been-recorded]",
                        "tavoite: subject: nothing is recorded under reform-a. The entry 'uudistus' would begin it, and is"
                                + " refused itself. [what-is-named-has-been-recorded]");
    }

    @Test
    void whoeverWaitsHearsHowFarItHasCome() {
        var heard = new ArrayList<String>();
        imports.importCase(CaseTexts.utf8(CaseTexts.ORIVESI), "registrar", new ImportProgress() {
            @Override
            public void read(String name, int entries) {
                heard.add(name + " has " + entries);
            }

            @Override
            public void done(ImportReport report) {
                heard.add(report.name() + " wrote " + report.written());
            }
        });
        assertThat(heard).containsExactly("orivesi-elinvoimapalvelut has 12", "orivesi-elinvoimapalvelut wrote 12");
    }

    private ImportReport imported(String yaml) {
        return imports.importCase(CaseTexts.utf8(yaml), "registrar", ImportProgress.UNHEARD);
    }
}
