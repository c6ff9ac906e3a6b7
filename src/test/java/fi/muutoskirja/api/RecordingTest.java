package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.CommandDoor;
import fi.muutoskirja.kernel.EntryId;
import fi.muutoskirja.testing.LedgerInMemory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("fast")
class RecordingTest {
    private static final UUID ID = UUID.fromString("6f3d2a1c-0b4e-4c57-9a83-5d1f7e2b9c60");
    private static final String SOURCE = """
            {"document":"source-a","title":"Uutinen","language":"fi","happened":"10.3.2020",
             "source":{"document":"source-a","quote":"Uutinen"}}""";
    private static final String ORGANISATION = """
            {"organisation":"org-a","name":"%s","happened":"10.3.2020","source":{"document":"source-a","quote":"Kunta"}}""";

    private final LedgerInMemory ledger = InMemoryApi.ledger();
    private final MockMvcTester api = InMemoryApi.commands(ledger.catalog(), ledger, InMemoryApi.open());

    @BeforeEach
    void registerTheSource() {
        assertThat(send("register-source", UUID.randomUUID(), SOURCE)).hasStatus(201);
    }

    @Test
    void aCommandIsRecordedAndAnsweredWithItsEntry() {
        var entry = EntryId.of(ID).toString();

        var answer = send("register-organisation", ID, ORGANISATION.formatted("Kunta"));

        assertThat(answer)
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/entries/" + entry)
                .hasHeader("Muutoskirja-Position", "2")
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"command":"%s","positions":[2],"entries":["%s"],"repeated":false}""".formatted(ID, entry));
        assertThat(ledger.after(1, 1))
                .singleElement()
                .satisfies(line -> assertThat(line.recorder()).isEqualTo("local"));
    }

    @Test
    void theSameCommandSentAgainIsWrittenOnceAndAnsweredAlike() {
        send("register-organisation", ID, ORGANISATION.formatted("Kunta"));

        var again = send("register-organisation", ID, ORGANISATION.formatted("Kunta"));

        assertThat(again).hasStatus(200).bodyJson().extractingPath("repeated").isEqualTo(true);
        assertThat(again).bodyJson().extractingPath("positions").isEqualTo(List.of(2));
        assertThat(ledger.head()).isEqualTo(2);
    }

    @Test
    void aCommandIdUsedForAnotherCommandIsRefused() {
        send("register-organisation", ID, ORGANISATION.formatted("Kunta"));

        assertThat(send("register-organisation", ID, ORGANISATION.formatted("Toinen")))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("/problems/command-id-reused");
        assertThat(ledger.head()).isEqualTo(2);
    }

    @Test
    void aRuleThatRefusesIsNamedWithEverythingItSays() {
        var answer = send(
                "register-organisation", ID, ORGANISATION.formatted("Kunta").replace("source-a", "source-b"));

        assertThat(answer)
                .hasStatus(422)
                .hasHeader("Content-Language", "en, fi")
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("type").isEqualTo("/problems/refused-by-rule");
                    assertThat(json).extractingPath("rule").isEqualTo("what-is-named-has-been-recorded");
                    assertThat(json)
                            .hasPathSatisfying(
                                    "section", section -> assertThat(section).isNull());
                    assertThat(json).extractingPath("objections[0].weight").isEqualTo("impossible");
                    assertThat(json)
                            .extractingPath("objections[0].sentence")
                            .isEqualTo("Merkintä viittaa vain siihen, mikä on jo kirjattu.");
                    assertThat(json).extractingPath("detail").asString().contains("source-b");
                    assertThat(json).extractingPath("subject").isEqualTo("org-a");
                });
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    void losingARaceIsAConflictThatMayBeTriedAgain() {
        var overtaken = InMemoryApi.commands(ledger.catalog(), new AlwaysOvertaken(), InMemoryApi.open());

        assertThat(overtaken
                        .post()
                        .uri("/api/v1/commands/register-organisation")
                        .header("Idempotency-Key", ID)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ORGANISATION.formatted("Kunta")))
                .hasStatus(409)
                .hasHeader("Retry-After", "1")
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("/problems/conflict");
    }

    private MvcTestResult send(String command, UUID id, String body) {
        return api.post()
                .uri("/api/v1/commands/" + command)
                .header("Idempotency-Key", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** A door before which others always were. */
    private static final class AlwaysOvertaken implements CommandDoor {
        @Override
        public Receipt execute(fi.muutoskirja.kernel.CommandEnvelope command) {
            throw new Conflict("overtaken", new IllegalStateException());
        }

        @Override
        public List<Receipt> executeAll(List<fi.muutoskirja.kernel.CommandEnvelope> commands) {
            throw new Conflict("overtaken", new IllegalStateException());
        }
    }
}
