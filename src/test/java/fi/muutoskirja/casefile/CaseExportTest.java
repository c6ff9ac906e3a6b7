package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.AfterDecisionCommand.ClaimRectification;
import fi.muutoskirja.decision.OutcomeCommand.DecideAsOfficial;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Erasure.ErasePersonalData;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.PersonalData;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CaseExportTest {
    private static final String REFORM = "reform-orivesi-elinvoimapalvelut";

    private final LedgerInMemory ledger = withOrivesi();

    @Test
    void importedIntoAnEmptyLedgerAnExportLeadsToTheSameEntries() {
        var other = new LedgerInMemory();
        imported(other, export(ledger));
        assertThat(other.after(0, 1_000)).isEqualTo(ledger.after(0, 1_000));
    }

    @Test
    void importedIntoTheSameLedgerAnExportWritesNothing() {
        assertThat(imported(ledger, export(ledger))).isEqualTo(new ImportReport("orivesi-elinvoimapalvelut", 0, 12));
    }

    @Test
    void anExportOfAnImportedExportIsTheSameText() {
        var other = new LedgerInMemory();
        imported(other, export(ledger));
        assertThat(export(other)).isEqualTo(export(ledger));
    }

    @Test
    void whatBelongsToOtherReformsStaysOut() {
        ledger.say(
                Saying.that(new StartReform("reform-orivesi-toinen", "org-orivesi", "Toinen"))
                        .citing("source-orivesi-2020", "q"),
                Saying.that(new StateAim("reform-orivesi-toinen", "Muu")).citing("source-orivesi-2020", "q"));
        assertThat(export(ledger)).doesNotContain("reform-orivesi-toinen");
        var other = new CaseExport(ledger.catalog(), ledger)
                .export("orivesi-toinen")
                .orElseThrow();
        assertThat(other)
                .contains("- key: start-reform-1", "- key: register-organisation-1", "- key: register-source-1");
        assertThat(other).doesNotContain("establish-unit", "elinvoimapalvelut");
        assertThat(imported(new LedgerInMemory(), other).written()).isEqualTo(4);
    }

    @Test
    void aReformIsFoundByItsIdOrItsSlug() {
        var exports = new CaseExport(ledger.catalog(), ledger);
        assertThat(exports.export(REFORM))
                .isEqualTo(exports.export("orivesi-elinvoimapalvelut"))
                .isPresent();
        assertThat(exports.export("orivesi")).isEmpty();
        assertThat(exports.export("")).isEmpty();
    }

    @Test
    void aCorrectionOfTheRegistrationBelongsToTheCase() {
        var registration = ledger.after(1, 1).getFirst();
        ledger.say(Saying.that(new CorrectEntry(
                        "org-orivesi",
                        registration.id(),
                        "The full name.",
                        new RegisterOrganisation("org-orivesi", "Oriveden kaupunki")))
                .citing("source-orivesi-2020", "q"));
        assertThat(export(ledger)).contains("Oriveden kaupunki", "entry: register-organisation-1");
    }

    @Test
    void aUnitThatCameAboutOutsideTheReformComesAlongWhenItIsNamed() {
        imported(ledger, """
                case: muut
                organisation: org-orivesi
                document: source-orivesi-2020
                entries:
                  - key: hallitus
                    command: establish-unit
                    unit: unit-orivesi-hallitus
                    name: Hallitus
                    kind: board
                    placement: top
                    happened: 2000
                    quote: q
                    authority: {kind: unknown, explanation: e}
                  - key: lautakunta
                    command: establish-unit
                    unit: unit-orivesi-lautakunta
                    name: Lautakunta
                    kind: committee
                    placement: under
                    parent: unit-orivesi-hallitus
                    happened: 2001
                    quote: q
                    authority: {kind: unknown, explanation: e}
                  - key: jaosto
                    command: establish-unit
                    unit: unit-orivesi-jaosto
                    name: Jaosto
                    kind: section
                    placement: top
                    happened: 2001
                    quote: q
                    authority: {kind: unknown, explanation: e}
                  - key: vastuu
                    command: set-target
                    reform: reform-orivesi-elinvoimapalvelut
                    target: target-orivesi-vastuu
                    text: Lautakunta arvioi
                    body: unit-orivesi-lautakunta
                    due: 2021
                    happened: 2020
                    quote: q
                """);
        assertThat(export(ledger))
                .contains("unit: unit-orivesi-lautakunta", "unit: unit-orivesi-hallitus", "    reform: null\n")
                .doesNotContain("unit-orivesi-jaosto");
        assertThat(imported(new LedgerInMemory(), export(ledger)).written()).isEqualTo(15);
        assertThat(imported(ledger, export(ledger)).written()).isZero();
    }

    @Test
    void whatIsSaidOfAPrivatePersonStaysSealedAndItsErasureComesAlong() {
        var sealed = new Personal("person-a", null, "v1." + "aQ-_".repeat(60) + ".bQ.cQ");
        var claim = ledger.say(
                inCourse(new DecideAsOfficial(
                        "decision-a",
                        "org-orivesi",
                        "Asia",
                        null,
                        "johtaja",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of())),
                inCourse(new ClaimRectification("decision-a", null, sealed)));
        ledger.say(inCourse(new ErasePersonalData("decision-a", claim, "Aika päättyi.")));

        var other = new LedgerInMemory();
        imported(other, export(ledger));

        assertThat(export(ledger))
                .contains("sealed: ", "entry: claim-rectification-1")
                .doesNotContain("text: null");
        assertThat(PersonalData.in(other.entry(claim).orElseThrow().statement().event()))
                .containsExactly(sealed);
        assertThat(other.after(12, 1_000))
                .extracting(Entry::statement)
                .isEqualTo(
                        ledger.after(12, 1_000).stream().map(Entry::statement).toList());
    }

    private static Saying inCourse(LedgerCommand act) {
        return Saying.that(act)
                .on("1.4.2020")
                .citing("source-orivesi-2020", "q")
                .inCourseOf(REFORM);
    }

    @Test
    void theTextIsWrittenForPeople() {
        assertThat(export(ledger)).startsWith("""
                # The case of reform-orivesi-elinvoimapalvelut as this ledger holds it, up to entry 12, corrections and withdrawals included.
                # Each id is that of the command that recorded the entry: imported again, nothing is recorded twice.
                case: orivesi-elinvoimapalvelut
                title: Elinvoimapalvelut
                organisation: org-orivesi
                reform: reform-orivesi-elinvoimapalvelut
                document: source-orivesi-2020
                entries:
                  - key: register-source-1
                    command: register-source
                    id: 91a30632-89db-5b46-8be9-2f29b1037ec1
                    document: source-orivesi-2020
                    title: 'Elinvoimapalvelut: kehittämistä ja "yhteistyötä"'
                    published: 10.3.2020
                    address: https://www.example.test/uutiset?id=7
                    language: fi
                    happened: 10.3.2020
                    quote: Julkaistu 10.3.2020

                  - key: register-organisation-1
                """).contains("""
                    authority: {kind: unknown, explanation: The source is in the passive voice.}

                  - key: correct-entry-1
                """, """
                    tasks: [maankäyttö- ja kaavoitus, yrityspalvelut, '2018']
                    happened: v. 2018
                    quote: |-
                      Ensimmäinen rivi: "lainaus"
                      toinen rivi #5
                """, """
                    quote: >-
                      Pitkä lainaus, jossa on niin monta sanaa, että se ei mahdu yhdelle riville tiedostossa, jota ihmiset lukevat näytöltä,
                      ja joka siksi taitetaan.
                """);
    }

    private static LedgerInMemory withOrivesi() {
        var ledger = new LedgerInMemory();
        imported(ledger, CaseTexts.ORIVESI);
        return ledger;
    }

    private static String export(LedgerInMemory ledger) {
        return new CaseExport(ledger.catalog(), ledger).export(REFORM).orElseThrow();
    }

    private static ImportReport imported(LedgerInMemory ledger, String yaml) {
        return new CaseImport(ledger.catalog(), ledger)
                .importCase(CaseTexts.utf8(yaml), "registrar", ImportProgress.UNHEARD);
    }
}
