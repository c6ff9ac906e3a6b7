package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.organisation.CompanyCommand.PlaceCompanyInLiquidation;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.FoundCompany;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("fast")
class StructureTest {
    /** Ten minutes before midnight in Greenwich, and already the next day in Finland. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T23:50:00Z"), ZoneOffset.UTC);

    private static final Authority UNKNOWN = new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro.");

    private final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final MockMvcTester api = InMemoryApi.reading(ledger, CLOCK);
    private UUID founding = new UUID(0, 0);

    @BeforeEach
    void tellOfOneMunicipality() {
        ledger.say(new RegisterOrganisation("org-orivesi", "Oriveden kaupunki"));
        founding = ledger.say(Saying.that(new EstablishUnit(
                        "org-orivesi",
                        "unit-orivesi-elinvoima",
                        "Elinvoimapalvelut",
                        "unit",
                        Placement.UNKNOWN,
                        null,
                        List.of("viestintä")))
                .on("2018")
                .onAuthority(UNKNOWN));
        ledger.say(Saying.that(new RenameUnit("org-orivesi", "unit-orivesi-elinvoima", "Elinvoima"))
                .on("1.1.2020")
                .onAuthority(UNKNOWN));
    }

    @Test
    void municipalitiesAreListedWithTheirAddresses() {
        assertThat(get("/api/v1/organisations")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"knownAt":"2026-01-01T00:00:03Z","position":4,"organisations":[
                  {"id":"org-orivesi","slug":"orivesi","name":"Oriveden kaupunki","links":{
                    "self":"/api/v1/organisations/orivesi","structure":"/api/v1/organisations/orivesi/structure",
                    "difference":"/api/v1/organisations/orivesi/difference"}}]}""");
    }

    @Test
    void aUnitIsToldWithItsBoundsItsAuthorityAndTheEntriesBehindIt() {
        assertThat(get("/api/v1/organisations/orivesi/structure?at=2019-01-01&known-at=3"))
                .hasStatusOk()
                .hasHeader("Muutoskirja-Position", "3")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"organisation":"org-orivesi","name":"Oriveden kaupunki","at":"2019-01-01","knownAt":"2026-01-01T00:00:02Z","position":3,
                 "posts":[],"units":[{"id":"unit-orivesi-elinvoima","name":"Elinvoimapalvelut","kind":"unit","placement":"unknown",
                  "parent":null,"certainty":"certain",
                  "since":{"raw":"2018","earliest":"2018-01-01","latest":"2018-12-31","edtf":"2018","basis":"year","order":null},
                  "until":null,"authority":{"kind":"unknown","decision":null,"explanation":"Lähde ei kerro."},
                  "tasks":["viestintä"],"companyState":null,"mayBe":[],"entries":["%s"]}]}""".formatted(founding));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, ''",
        "2018-01-01, possible",
        "2018-06-01, possible",
        "2018-12-31, certain",
        "2019-01-01, certain"
    })
    void aUnitFoundedInAYearIsPossibleBeforeItIsCertain(String at, String certainty) {
        assertThat(get("/api/v1/organisations/orivesi/structure?at=" + at))
                .bodyJson()
                .extractingPath("units[*].certainty")
                .isEqualTo(certainty.isEmpty() ? List.of() : List.of(certainty));
    }

    @Test
    void leftOutTheDayIsTodayInFinlandAndTheMomentIsNow() {
        var answer = get("/api/v1/organisations/orivesi/structure");

        assertThat(answer).bodyJson().extractingPath("at").isEqualTo("2026-07-01");
        assertThat(answer).bodyJson().extractingPath("position").isEqualTo(4);
        assertThat(answer).bodyJson().extractingPath("units[0].name").isEqualTo("Elinvoima");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:02Z, Elinvoimapalvelut",
        "2026-01-01T02:00:02%2B02:00, Elinvoimapalvelut",
        "2026-01-01T02:00:02+02:00, Elinvoimapalvelut",
        "2026-01-01T00:00:03Z, Elinvoima",
        "4, Elinvoima",
        "3, Elinvoimapalvelut"
    })
    void whatWasKnownAtAnInstantOrAPositionIsToldAsItWasKnown(String knownAt, String name) {
        assertThat(get("/api/v1/organisations/orivesi/structure?at=2021-01-01&known-at=" + knownAt))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("units[*].name")
                .isEqualTo(List.of(name));
    }

    @Test
    void theLifeOfAUnitIsToldStepByStep() {
        assertThat(get("/api/v1/units/unit-orivesi-elinvoima"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("lastName").isEqualTo("Elinvoima");
                    assertThat(json)
                            .extractingPath("steps[*].type")
                            .isEqualTo(List.of("organisation.unit-established", "organisation.unit-renamed"));
                    assertThat(json).extractingPath("steps[0].entry").isEqualTo(founding.toString());
                });
    }

    @Test
    void aCompanyIsToldWithItsConditionOnTheDayAndOverItsLife() {
        ledger.say(
                Saying.that(new FoundCompany("org-orivesi", "unit-orivesi-oy", "Oy", Placement.UNKNOWN, null))
                        .on("1.1.2000")
                        .onAuthority(UNKNOWN),
                Saying.that(new PlaceCompanyInLiquidation("org-orivesi", "unit-orivesi-oy", null))
                        .on("2015")
                        .onAuthority(UNKNOWN));
        assertThat(get("/api/v1/organisations/orivesi/structure?at=2015-06-01"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("units[*].companyState").isEqualTo(List.of("active"));
                    assertThat(json).extractingPath("units[*].mayBe[*].what").isEqualTo(List.of("companyState"));
                    assertThat(json).extractingPath("units[*].mayBe[*].value").isEqualTo(List.of("in-liquidation"));
                });
        assertThat(get("/api/v1/units/unit-orivesi-oy"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json)
                            .extractingPath("companyStates[*].from")
                            .isEqualTo(List.of("2000-01-01", "2015-01-01", "2015-12-31"));
                    assertThat(json)
                            .extractingPath("companyStates[*].state")
                            .isEqualTo(List.of("active", "active", "in-liquidation"));
                    assertThat(json).extractingPath("companyStates[1].mayBe").isEqualTo(List.of("in-liquidation"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/organisations/atlantis",
        "/api/v1/organisations/org-orivesi",
        "/api/v1/organisations/atlantis/structure",
        "/api/v1/organisations/orivesi/structure?known-at=1",
        "/api/v1/organisations/orivesi?known-at=0",
        "/api/v1/units/unit-atlantis",
        "/api/v1/units/unit-orivesi-elinvoima?known-at=2"
    })
    void whatIsNotThereOrWasNotThereYetIsNotFound(String address) {
        assertThat(get(address))
                .hasStatus(404)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .contains("up to position");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at=2020-02-31                  | at       | 2020-02-31 is not a day that the calendar has",
                "at=2019-02-29                  | at       | 2019-02-29 is not a day that the calendar has",
                "at=31.12.2020                  | at       | ‘31.12.2020’ is not a day",
                "at=2020-1-1                    | at       | is not a day",
                "at=                            | at       | ‘’ is not a day",
                "at=%2B12020-01-01              | at       | is not a day",
                "at=2020-01-01&at=2021-01-01    | at       | given 2 times",
                "known-at=5                     | known-at | no position 5 yet; its last is 4",
                "known-at=99999999999999999999  | known-at | neither a position",
                "known-at=-1                    | known-at | neither a position",
                "known-at=2026-01-01            | known-at | neither a position",
                "known-at=2026-01-01T00:00:00   | known-at | neither a position",
                "known-at=2026-06-30T23:50:01Z  | known-at | has not come yet",
                "known-at=                      | known-at | neither a position",
                "knownAt=3                      | knownAt  | it takes at, known-at, model, reform"
            })
    void aParameterThatCannotBeUnderstoodIsNamedWithTheReason(String query, String parameter, String why) {
        var answer = get("/api/v1/organisations/orivesi/structure?" + query);

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("parameter").isEqualTo(parameter);
        assertThat(answer)
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .startsWith("Parameter ‘" + parameter + "’: ")
                .contains(why);
    }

    private MvcTestResult get(String address) {
        return api.get().uri(java.net.URI.create("http://localhost" + address)).exchange();
    }
}
