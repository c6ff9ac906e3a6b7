package fi.muutoskirja.api;

import static fi.muutoskirja.testing.Saying.that;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.meeting.MeetingCommand.RecordPresentation;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Tag("fast")
class TimelineTest {
    private static final String TIMELINE = "/api/v1/reforms/jamsa/timeline";
    private static final Authority UNKNOWN = new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro.");

    private final LedgerInMemory ledger = InMemoryApi.ledger();
    private final MockMvcTester api = InMemoryApi.reading(ledger, Clock.systemUTC());
    private UUID session = new UUID(0, 0);

    @BeforeEach
    void tellOfAReform() {
        ledger.say(InMemoryApi.SOURCE);
        ledger.say(
                new RegisterOrganisation("org-jamsa", "Jämsän kaupunki"),
                new StartReform("reform-jamsa", "org-jamsa", "Elinvoima"));
        ledger.say(that(new EstablishUnit(
                        "org-jamsa",
                        "unit-jamsa-hallitus",
                        "Kaupunginhallitus",
                        "board",
                        Placement.TOP,
                        null,
                        List.of()))
                .onAuthority(UNKNOWN));
        session = ledger.say(that(new HoldEveningSession(
                        "meeting-jamsa", "org-jamsa", "Iltakoulu", List.of("unit-jamsa-hallitus"), null, null))
                .on("keväällä 2020")
                .inCourseOf("reform-jamsa"));
    }

    @Test
    void anEntryIsToldWithBothItsTimesItsBodyItsSourceAndItsWords() {
        assertThat(api.get().uri(TIMELINE).header("Accept-Language", "en"))
                .hasStatusOk()
                .hasHeader("Content-Language", "en")
                .bodyJson()
                .satisfies(json -> {
                    var line = "entries[?(@.id=='" + session + "')]";
                    assertThat(json).extractingPath(line + ".position").isEqualTo(List.of(5));
                    assertThat(json).extractingPath(line + ".type").isEqualTo(List.of("meeting.evening-session-held"));
                    assertThat(json).extractingPath(line + ".happened.earliest").isEqualTo(List.of("2020-03-01"));
                    assertThat(json).extractingPath(line + ".happened.latest").isEqualTo(List.of("2020-05-31"));
                    assertThat(json)
                            .extractingPath(line + ".happened.edtf")
                            .isEqualTo(List.of("[2020-03-01..2020-05-31]"));
                    assertThat(json).extractingPath(line + ".recordedAt").isEqualTo(List.of("2026-01-01T00:00:04Z"));
                    assertThat(json).extractingPath(line + ".body").isEqualTo(List.of("unit-jamsa-hallitus"));
                    assertThat(json).extractingPath(line + ".bodies[0].name").isEqualTo(List.of("Kaupunginhallitus"));
                    assertThat(json).extractingPath(line + ".source.quote").isEqualTo(List.of("Näin kerrottiin."));
                    assertThat(json).extractingPath(line + ".standing").isEqualTo(List.of("as-recorded"));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                  | fi",
                "sv                    | sv",
                "sv-FI, en;q=0.5       | sv",
                "de, en;q=0.5          | en",
                "de                    | fi",
                "*                     | fi",
                "en;q=0.2, sv;q=0.9    | sv",
                "this is no language!  | fi"
            })
    void wordsAreInTheLanguageAskedFor(@Nullable String asked, String spoken) {
        var request = api.get().uri(TIMELINE);

        assertThat(asked == null ? request : request.header("Accept-Language", asked))
                .hasStatusOk()
                .hasHeader("Content-Language", spoken);
    }

    @Test
    void languagesDifferInWordsAndInTags() {
        var finnish = api.get().uri(TIMELINE).header("Accept-Language", "fi").exchange();
        var swedish = api.get().uri(TIMELINE).header("Accept-Language", "sv").exchange();

        assertThat(finnish.getResponse().getHeader("ETag"))
                .isNotEqualTo(swedish.getResponse().getHeader("ETag"));
        assertThat(this.<List<String>>read(finnish.getResponse(), "$.entries[*].text"))
                .isNotEqualTo(read(swedish.getResponse(), "$.entries[*].text"));
    }

    @Test
    void pagesFitTogetherWhateverIsRecordedMeanwhile() {
        IntStream.range(0, 7).forEach(n -> ledger.say(new StateAim("reform-jamsa", "Tavoite " + n)));
        List<String> whole = read(api.get().uri(TIMELINE).exchange().getResponse(), "$.entries[*].id");
        var paged = new ArrayList<String>();

        String next = TIMELINE + "?limit=4";
        while (next != null) {
            var page = api.get().uri(next).exchange();
            assertThat(page).hasStatusOk();
            List<String> ids = read(page.getResponse(), "$.entries[*].id");
            assertThat(ids).hasSizeBetween(1, 4);
            paged.addAll(ids);
            next = read(page.getResponse(), "$.next");
            ledger.say(new StateAim("reform-jamsa", "Meanwhile"));
        }

        assertThat(whole).hasSize(9);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aTimelineIsFilteredByKindByBodyAndByPerson() {
        ledger.say(that(new RecordPresentation("meeting-jamsa", "Maija Meikäläinen", "kaupunginjohtaja", "Mallit")));
        var narrowed = ledger.say(new StateAim("reform-jamsa", "Tavoite"));
        assertThat(filtered("kind=reform.aim-stated")).containsExactly(narrowed.toString());
        assertThat(filtered("kind=meeting")).hasSize(2);
        assertThat(filtered("kind=decision")).isEmpty();
        assertThat(filtered("body=unit-jamsa-hallitus")).containsExactly(session.toString());
        assertThat(filtered("body=unit-jamsa-muu")).isEmpty();
        assertThat(filtered("person=meikäl")).hasSize(1);
        assertThat(filtered("person=meikäl&kind=reform")).isEmpty();
    }

    @Test
    void filteredPagesFitTogetherAndTellHowManyThereAre() {
        IntStream.range(0, 7).forEach(n -> ledger.say(new StateAim("reform-jamsa", "Tavoite " + n)));
        var whole = filtered("kind=reform.aim-stated");
        var paged = new ArrayList<String>();
        String next = TIMELINE + "?limit=3&kind=reform.aim-stated";
        while (next != null) {
            var page = api.get().uri(next).exchange();
            assertThat(page).hasStatusOk();
            assertThat(this.<Integer>read(page.getResponse(), "$.all")).isEqualTo(9);
            assertThat(this.<Integer>read(page.getResponse(), "$.matching")).isEqualTo(7);
            paged.addAll(this.<List<String>>read(page.getResponse(), "$.entries[*].id"));
            next = read(page.getResponse(), "$.next");
        }
        assertThat(whole).hasSize(7);
        assertThat(paged).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"kind=aim", "kind=reform.", "kind=", "body=org-jamsa", "body=", "person="})
    void aFilterThatCannotBeIsNamed(String query) {
        assertThat(api.get().uri(TIMELINE + "?" + query))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("parameter")
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    private List<String> filtered(String query) {
        return read(api.get().uri(TIMELINE + "?" + query).exchange().getResponse(), "$.entries[*].id");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0",
        "limit=1001",
        "limit=-1",
        "limit=x",
        "limit=",
        "after=x",
        "after=00000000-0000-0000-0000-000000000000"
    })
    void aPageThatCannotBeIsNamed(String query) {
        assertThat(api.get().uri(TIMELINE + "?" + query))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("parameter")
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void aReformThatIsNotThereOrWasNotThereYetIsNotFound() {
        assertThat(api.get().uri("/api/v1/reforms/atlantis/timeline")).hasStatus(404);
        assertThat(api.get().uri(TIMELINE + "?known-at=2")).hasStatus(404);
    }

    @Test
    void anEntryKeepsWhatWasRecordedAndSaysWhatBecameOfIt() {
        var aim = ledger.say(new StateAim("reform-jamsa", "Tavoite"));
        var correction = ledger.say(
                new CorrectEntry("reform-jamsa", aim, "Kirjoitusvirhe", new StateAim("reform-jamsa", "Oikea tavoite")));
        var address = "/api/v1/entries/" + aim;

        assertThat(api.get().uri(address)).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("payload.fact.aim").isEqualTo("Tavoite");
            assertThat(json).extractingPath("standing").isEqualTo("corrected");
            assertThat(json).extractingPath("text").asString().contains("Oikea tavoite");
            assertThat(json).extractingPath("changedBy[0].entry").isEqualTo(correction.toString());
            assertThat(json).extractingPath("changedBy[0].kind").isEqualTo("corrected");
            assertThat(json).extractingPath("changedBy[0].reason").isEqualTo("Kirjoitusvirhe");
            assertThat(json).extractingPath("recorder").isEqualTo("test");
        });
        assertThat(api.get().uri(address + "?known-at=6"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("standing").isEqualTo("as-recorded");
                    assertThat(json)
                            .extractingPath("text")
                            .asString()
                            .contains("Tavoite")
                            .doesNotContain("Oikea tavoite");
                });
    }

    @Test
    void theStoredJsonIsGivenBackByteByByte() throws UnsupportedEncodingException {
        var stored = new String(ledger.payload(session).orElseThrow(), StandardCharsets.UTF_8);

        assertThat(api.get()
                        .uri("/api/v1/entries/" + session)
                        .exchange()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("\"payload\":" + stored);
    }

    @ParameterizedTest
    @CsvSource({"x", "00000000-0000-0000-0000-000000000000", "0-0-0-0-0"})
    void anEntryThatIsNotThereIsNotFound(String id) {
        assertThat(api.get().uri("/api/v1/entries/" + id)).hasStatus(404);
    }

    private <T> T read(MockHttpServletResponse response, String path) {
        return JsonPath.read(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }
}
