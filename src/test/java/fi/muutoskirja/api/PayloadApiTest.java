package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.api.entry.PayloadController;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Tag("fast")
class PayloadApiTest {
    private final LedgerInMemory ledger = InMemoryApi.ledger();
    private final MockMvcTester api = InMemoryApi.serving(new PayloadController(ledger));

    @Test
    void whatIsStoredIsGivenByteForByteAndNeedNotBeAskedForTwice() {
        ledger.say(InMemoryApi.SOURCE);
        var entry = ledger.say(new RegisterOrganisation("org-jamsa", "Jämsän kaupunki"));
        var stored = ledger.payload(entry).orElseThrow();
        var address = "/api/v1/entries/" + entry + "/payload";

        var answer = api.get().uri(address).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/json")
                .body()
                .isEqualTo(stored);
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("immutable");
        var tag = Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
        assertThat(api.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "x"})
    void whatIsNoEntryHasNoPayload(String id) {
        var answer = api.get().uri("/api/v1/entries/" + id + "/payload").exchange();

        assertThat(answer).hasStatus(404).hasContentType("application/problem+json");
    }

    @Test
    void nothingElseCanBeAsked() {
        var entry = ledger.say(InMemoryApi.SOURCE);

        assertThat(api.get().uri("/api/v1/entries/" + entry + "/payload?known-at=1"))
                .hasStatus(400);
    }
}
