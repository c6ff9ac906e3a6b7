package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.api.command.WritingDoor;
import fi.muutoskirja.api.command.WritingSettings;
import fi.muutoskirja.api.entry.PersonalController;
import fi.muutoskirja.decision.AfterDecisionCommand.ClaimRectification;
import fi.muutoskirja.decision.OutcomeCommand.DecideAsOfficial;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.PersonalTexts;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.testing.LedgerInMemory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("fast")
class PersonalApiTest {
    private static final String NAME = "Maija Virtanen";
    private static final PersonalTexts SEALED_HERE = said -> Optional.of(NAME);
    private static final PersonalTexts ERASED = said -> Optional.empty();

    private final LedgerInMemory ledger = InMemoryApi.ledger();
    private final UUID claim = claim();

    private UUID claim() {
        return ledger.say(
                InMemoryApi.SOURCE,
                new RegisterOrganisation("org-a", "Aava"),
                new DecideAsOfficial(
                        "decision-a",
                        "org-a",
                        "Asia",
                        null,
                        "hallintojohtaja",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                new ClaimRectification("decision-a", null, new Personal("person-a", null, "v1.a.b.c")));
    }

    @Test
    void whoMayWriteIsToldTheWords() {
        assertThat(asked(claim.toString(), SEALED_HERE, InMemoryApi.open()))
                .hasStatus(200)
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"entry":"%s","persons":[{"person":"person-a","text":"Maija Virtanen","erased":false}]}""".formatted(claim));
    }

    @Test
    void whatIsErasedIsToldToBe() {
        assertThat(asked(claim.toString(), ERASED, InMemoryApi.open()))
                .hasStatus(200)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"entry":"%s","persons":[{"person":"person-a","text":null,"erased":true}]}""".formatted(claim));
    }

    @Test
    void whoMayNotWriteIsToldNothing() {
        var closed = new WritingDoor(new WritingSettings(false), false);

        assertThat(asked(claim.toString(), SEALED_HERE, closed))
                .hasStatus(403)
                .bodyText()
                .doesNotContain(NAME, "person-a");
        assertThat(InMemoryApi.serving(new PersonalController(ledger, SEALED_HERE, InMemoryApi.open()))
                        .get()
                        .uri("/api/v1/entries/" + claim + "/personal")
                        .header("Origin", "https://example.org")
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void whatIsNoEntryIsNotFound() {
        assertThat(asked("x", SEALED_HERE, InMemoryApi.open())).hasStatus(404);
        assertThat(asked(new UUID(0, 7).toString(), SEALED_HERE, InMemoryApi.open()))
                .hasStatus(404);
    }

    @Test
    void theEntryItselfSaysThatThePersonIsNotNamed() {
        assertThat(InMemoryApi.reading(ledger, Clock.systemUTC())
                        .get()
                        .uri("/api/v1/entries/" + claim)
                        .header("Accept-Language", "en"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("text")
                .asString()
                .contains("a private person; the name is withheld");
    }

    private MvcTestResult asked(String entry, PersonalTexts texts, WritingDoor staff) {
        return InMemoryApi.serving(new PersonalController(ledger, texts, staff))
                .get()
                .uri("/api/v1/entries/" + entry + "/personal")
                .exchange();
    }
}
