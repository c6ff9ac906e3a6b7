package fi.muutoskirja.api;

import static fi.muutoskirja.testing.Saying.that;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.programme.ProgrammeCommand.OpenProgramme;
import fi.muutoskirja.programme.ProgrammeCommand.ReportProgress;
import fi.muutoskirja.programme.ProgrammeCommand.SetMonitoringDuty;
import fi.muutoskirja.programme.Recurrence;
import fi.muutoskirja.reform.ReformCommand.SetTarget;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.testing.LedgerInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Tag("fast")
class DutiesApiTest {
    private static final String REFORM = "/api/v1/reforms/jamsa";
    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

    private final LedgerInMemory ledger = InMemoryApi.ledger();
    private final MockMvcTester api = InMemoryApi.reading(ledger, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void tellOfPromises() {
        ledger.say(InMemoryApi.SOURCE);
        ledger.say(
                new RegisterOrganisation("org-jamsa", "Jämsän kaupunki"),
                new StartReform("reform-jamsa", "org-jamsa", "Elinvoima"));
        ledger.say(
                that(new SetTarget("reform-jamsa", "target-a", "Valtuusto päättää", null, DateWords.read("28.4.2023"))),
                that(new OpenProgramme("programme-a", "org-jamsa", "Ohjelma", "2010-2011"))
                        .on("2009")
                        .inCourseOf("reform-jamsa"),
                that(new SetMonitoringDuty(
                                "programme-a", "duty-a", "Seurataan", Recurrence.YEARLY, "keväisin", List.of(), null))
                        .on("16.11.2009"),
                that(new ReportProgress("programme-a", "duty-a", "Raportti", List.of()))
                        .on("15.4.2010"));
    }

    @Test
    void promisesAreToldWithTheirStateOnTheDayAsked() {
        assertThat(api.get().uri(REFORM + "/duties?on=2011-06-01"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("on").isEqualTo("2011-06-01");
                    assertThat(json).extractingPath("promises[*].kind").isEqualTo(List.of("target", "duty"));
                    assertThat(json).extractingPath("promises[*].state").isEqualTo(List.of("promised", "no-record"));
                    assertThat(json)
                            .extractingPath("promises[1].occurrences[*].state")
                            .isEqualTo(List.of("done", "no-record"));
                    assertThat(json)
                            .extractingPath("promises[1].occurrences[0].doing.happened.edtf")
                            .isEqualTo("2010-04-15");
                });
    }

    @Test
    void withoutADayTodayIsAsked() {
        assertThat(api.get().uri(REFORM + "/duties")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("on").isEqualTo("2026-06-01");
            assertThat(json).extractingPath("promises[0].state").isEqualTo("no-record");
            assertThat(json).extractingPath("promises[0].certain").isEqualTo(true);
        });
    }

    @Test
    void whatWasNotYetKnownIsNotTold() {
        assertThat(api.get().uri(REFORM + "/duties?on=2011-06-01&known-at=6"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("promises[1].occurrences[0].state")
                .isEqualTo("no-record");
    }

    @Test
    void findingsTellWhetherTheyWereFoundAtRecordingOrNow() {
        assertThat(api.get().uri(REFORM + "/findings")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json)
                    .extractingPath("findings[*].rule")
                    .isEqualTo(List.of("what-came-of-a-target-is-recorded", "a-recurring-duty-is-done-each-time"));
            assertThat(json)
                    .extractingPath("findings[*].sentence")
                    .isEqualTo(List.of(
                            "Kun tavoitteen aika on kulunut, kirjataan, mitä siitä tuli.",
                            "Toistuva velvoite täytetään joka kerta."));
            assertThat(json).extractingPath("findings[*].recorded").isEqualTo(List.of(false, false));
            assertThat(json).extractingPath("findings[*].now").isEqualTo(List.of(true, true));
        });
    }

    @Test
    void findingsAreToldInTheLanguageAskedFor() {
        assertThat(api.get().uri(REFORM + "/findings").header("Accept-Language", "sv"))
                .hasStatusOk()
                .hasHeader("Content-Language", "sv")
                .bodyJson()
                .extractingPath("findings[1].sentence")
                .isEqualTo("En återkommande skyldighet fullgörs varje gång.");
    }

    @Test
    void unknownsThatWereDerivedStandApartFromThoseDeclared() {
        assertThat(api.get().uri(REFORM + "/unknowns").header("Accept-Language", "en"))
                .hasStatusOk()
                .hasHeader("Content-Language", "en")
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("unknowns").isEqualTo(List.of());
                    assertThat(json).extractingPath("derived").isEqualTo(List.of());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/duties?on=2010-02-30", "/duties?on=today", "/findings?on=1", "/duties?on="})
    void aDayThatCannotBeIsNamed(String question) {
        assertThat(api.get().uri(REFORM + question))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("parameter")
                .isEqualTo("on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/duties", "/findings"})
    void aReformThatIsNotThereOrWasNotThereYetIsNotFound(String part) {
        assertThat(api.get().uri("/api/v1/reforms/atlantis" + part)).hasStatus(404);
        assertThat(api.get().uri(REFORM + part + "?known-at=2")).hasStatus(404);
        assertThat(api.get().uri(REFORM + part + "?at=2020-01-01")).hasStatus(400);
    }
}
