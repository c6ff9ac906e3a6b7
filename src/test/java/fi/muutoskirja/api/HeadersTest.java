package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.testing.LedgerInMemory;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("fast")
class HeadersTest {
    private static final String LIST = "/api/v1/organisations";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final MockMvcTester api = InMemoryApi.whole(ledger, Clock.systemUTC());

    @BeforeEach
    void tellOfOneMunicipality() {
        ledger.say(new RegisterOrganisation("org-jamsa", "Jämsän kaupunki"));
    }

    @Test
    void anAnswerMayBeKeptButMustBeAskedForAgain() {
        assertThat(api.get().uri(LIST))
                .hasStatusOk()
                .hasContentType("application/json")
                .hasHeader("Cache-Control", "no-cache, public")
                .hasHeader("Vary", "Accept-Language")
                .hasHeader("Muutoskirja-Position", "2")
                .hasHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void nothingIsSentAgainUntilSomethingHasBeenRecorded() {
        var tag = tag(api.get().uri(LIST).exchange());
        assertThat(tag).startsWith("W/\"");

        assertThat(api.get().uri(LIST).header("If-None-Match", tag))
                .hasStatus(304)
                .body()
                .isEmpty();

        ledger.say(new RegisterOrganisation("org-orivesi", "Oriveden kaupunki"));
        assertThat(api.get().uri(LIST).header("If-None-Match", tag))
                .hasStatusOk()
                .bodyText()
                .contains("Orive");
    }

    @Test
    void whatWasKnownAtAPositionKeepsItsTagForEver() {
        var address = "/api/v1/organisations/jamsa/structure?at=2020-01-01&known-at=2";
        var tag = tag(api.get().uri(address).exchange());

        ledger.say(new RegisterOrganisation("org-orivesi", "Oriveden kaupunki"));

        assertThat(api.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
    }

    @Test
    void anotherDayIsAnotherAnswer() {
        var structure = "/api/v1/organisations/jamsa/structure?at=";

        assertThat(tag(api.get().uri(structure + "2020-01-01").exchange()))
                .isNotEqualTo(tag(api.get().uri(structure + "2020-01-02").exchange()));
    }

    @Test
    void aTagDoesNotHideAProblem() {
        assertThat(api.get().uri(LIST + "?known-at=x").header("If-None-Match", "*"))
                .hasStatus(400);
        assertThat(api.get().uri(LIST + "/atlantis").header("If-None-Match", "*"))
                .hasStatus(404);
    }

    @Test
    void pagesOfAnyOriginMayRead() {
        for (var address : new String[] {LIST, LIST + "/atlantis", "/api/v1/nowhere"}) {
            assertThat(api.get().uri(address).header("Origin", "https://elsewhere.example"))
                    .hasHeader("Access-Control-Allow-Origin", "*");
        }
    }

    @Test
    void aBrowserIsToldThatPagesMayNotWrite() {
        assertThat(api.options()
                        .uri("/api/v1/commands/state-aim")
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "POST"))
                .hasStatus(204)
                .hasHeader("Access-Control-Allow-Methods", "GET, HEAD");
        assertThat(api.post().uri("/api/v1/commands/state-aim").header("Origin", "https://elsewhere.example"))
                .doesNotContainHeader("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v1/nowhere",
                "/api/v1/organisations/",
                "/api/v2/organisations",
                "/api/v1/organisations/jamsa/x"
            })
    void anAddressThatDoesNotExistIsAPlainProblem(String address) {
        assertProblem(api.get().uri(address).exchange(), 404, "/problems/not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | /api/v1/organisations          | GET, HEAD",
                "PUT    | /api/v1/reforms                | GET, HEAD",
                "DELETE | /api/v1/entries/x              | GET, HEAD",
                "PATCH  | /api/v1/organisations/jamsa    | GET, HEAD",
                "GET    | /api/v1/commands/state-aim     | POST"
            })
    void aMethodThatIsNotTakenIsToldWithThoseThatAre(String method, String address, String allowed) {
        var answer = api.method(HttpMethod.valueOf(method)).uri(address).exchange();

        assertProblem(answer, 405, "/problems/method-not-allowed");
        assertThat(answer).hasHeader("Allow", allowed);
    }

    @Test
    void aFormThatIsNotSpokenIsRefusedInAFormThatIs() {
        assertProblem(api.get().uri(LIST).header("Accept", "text/html").exchange(), 406, "/problems/not-acceptable");
        assertProblem(api.get().uri(LIST).header("Accept", "nonsense").exchange(), 406, "/problems/not-acceptable");
    }

    private static void assertProblem(MvcTestResult answer, int status, String type) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("type").isEqualTo(type);
        assertThat(answer).bodyJson().extractingPath("detail").asString().endsWith(".");
    }

    private static String tag(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
    }
}
