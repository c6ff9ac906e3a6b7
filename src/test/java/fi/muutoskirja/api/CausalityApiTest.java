package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CausalityApiTest {
    private final LedgerInMemory ledger = InMemoryApi.ledger();
    private final MockMvcTester api = InMemoryApi.reading(ledger, Clock.systemUTC());

    CausalityApiTest() throws IOException {
        for (var name : new String[] {"orivesi", "heinola", "tampere"}) {
            try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/cases/" + name + ".yaml"))) {
                new CaseImport(ledger.catalog(), ledger)
                        .importCase(file.readAllBytes(), "test", ImportProgress.UNHEARD);
            }
        }
    }

    @Test
    void aUnitTellsItsChainInTheLanguageAskedFor() throws Exception {
        var chain = json("/api/v1/units/unit-orivesi-elinvoimapalvelut/why").path("chain");

        assertThat(chain.path("kind").asString()).isEqualTo("unit");
        assertThat(chain.path("text").asString()).isEqualTo("Elinvoimapalvelut");
        var decision = chain.path("because").get(0).path("because").get(0);
        assertThat(decision.path("kind").asString()).isEqualTo("decision");
        assertThat(decision.path("happened").path("raw").asString()).isEqualTo("v. 2018");
        assertThat(decision.path("source").path("title").asString()).isEqualTo("Kaupungin elinvoiman kehittäminen");
        assertThat(decision.path("because")
                        .valueStream()
                        .map(link -> link.path("text").asString()))
                .contains("No diary number is recorded, so earlier handlings cannot be linked to the decision.");
    }

    @Test
    void aPostTellsItsChainToo() throws Exception {
        var chain = json("/api/v1/posts/post-tampere-pormestari/why?about=existence")
                .path("chain");

        assertThat(chain.path("because")
                        .get(0)
                        .path("because")
                        .get(0)
                        .path("kind")
                        .asString())
                .isEqualTo("unknown-authority");
    }

    @Test
    void aDecisionTellsWhatItLedTo() throws Exception {
        var decision = json("/api/v1/decisions/decision-orivesi-elinvoimapalvelut/consequences")
                .path("decision");

        assertThat(decision.path("ledTo")
                        .valueStream()
                        .map(link -> link.path("kind").asString()))
                .contains("step");
        assertThat(decision.at("/ledTo/0/takenBack").isNull()).isTrue();
    }

    @Test
    void aReformIsSteppedThroughByPosition() throws Exception {
        var first = json("/api/v1/reforms/orivesi-elinvoimapalvelut/replay");
        assertThat(first.path("number").asInt()).isEqualTo(1);
        assertThat(first.path("previous").isNull()).isTrue();

        var last = json("/api/v1/reforms/orivesi-elinvoimapalvelut/replay?position="
                + first.path("last").asLong());

        assertThat(last.path("number").asInt()).isEqualTo(last.path("of").asInt());
        assertThat(last.path("next").isNull()).isTrue();
        assertThat(last.path("stage").asString()).isEqualTo("decided");
        assertThat(last.path("decisions")).hasSize(2);
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatCannotBeReadIsSaid() {
        assertThat(api.get().uri("/api/v1/units/unit-olematon/why")).hasStatus(404);
        assertThat(api.get().uri("/api/v1/units/post-tampere-pormestari/why")).hasStatus(404);
        assertThat(api.get().uri("/api/v1/decisions/decision-olematon/consequences"))
                .hasStatus(404);
        assertThat(api.get().uri("/api/v1/reforms/olematon/replay")).hasStatus(404);
        assertThat(api.get().uri("/api/v1/reforms/heinola-muutosohjelma/replay?position=x"))
                .hasStatus(400);
        assertThat(api.get().uri("/api/v1/units/unit-orivesi-elinvoimapalvelut/why?about=colour"))
                .hasStatus(400);
    }

    private JsonNode json(String address) throws UnsupportedEncodingException {
        var answer = api.get().uri(address).header("Accept-Language", "en").exchange();
        assertThat(answer).hasStatusOk();
        return JsonMapper.builder()
                .build()
                .readTree(answer.getMvcResult().getResponse().getContentAsString());
    }
}
