package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.decision.HandlingEnded;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.reform.ReformEvent.ModelProposed;
import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Rantala;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Asks the built-in cases and a made-up matter everything, of which {@link DescribedAnswers} holds each answer against the document. */
@Tag("fast")
class AnswersAreDescribedTest {
    private static final LedgerInMemory LEDGER = InMemoryApi.ledger();
    private static final MockMvcTester API = InMemoryApi.whole(LEDGER, Clock.systemUTC());
    /** What no case has; other tests ask for it behind the same filter. */
    private static final Set<String> MET_ELSEWHERE =
            Set.of("Consistency", "Ending", "Finding", "MayBe", "Person", "Unapplied");

    private static final Pattern ID = Pattern.compile("\\b(?:unit|post)-[a-z0-9-]+");

    @BeforeAll
    static void tell() throws IOException {
        var cases = new CaseImport(LEDGER.catalog(), LEDGER);
        for (var name : List.of("heinola", "jamsa", "jarvenpaa", "orivesi", "tampere")) {
            try (var file = AnswersAreDescribedTest.class.getResourceAsStream("/cases/" + name + ".yaml")) {
                cases.importCase(Objects.requireNonNull(file).readAllBytes(), "test", ImportProgress.UNHEARD);
            }
        }
        LEDGER.say(InMemoryApi.SOURCE);
        Rantala.tell(LEDGER);
    }

    @Test
    void everythingThatIsAnsweredIsDescribedAndEverySchemaIsThatOfSomeAnswer() {
        for (var entry : LEDGER.after(0, 10_000)) {
            ask("/api/v1/entries/" + entry.id(), "/api/v1/entries/" + entry.id() + "/personal");
            var slug = entry.subject().substring(entry.subject().indexOf('-') + 1);
            switch (entry.statement().event()) {
                case OrganisationRegistered _ ->
                    about(
                            "/api/v1/organisations/" + slug,
                            "",
                            "/structure",
                            "/structure?at=2018-06-01",
                            "/difference?from=2000-01-01");
                case ReformStarted started -> reform("/api/v1/reforms/" + slug, started.organisation(), entry);
                case HandlingEnded _ ->
                    about("/api/v1/decisions/" + entry.subject(), "", "?on=2020-01-08", "/consequences");
                default -> {}
            }
            ID.matcher(entry.statement().event().toString())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .forEach(id -> ask("/api/v1/" + id.substring(0, 4) + "s/" + id + "/why", "/api/v1/units/" + id));
        }
        ask("/api/v1/organisations", "/api/v1/reforms", "/api/v1/commands", "/api/v1/units/" + Rantala.COUNCIL);
        ask("/api/v1/organisations/rantala/matters?dno=" + Rantala.DNO);
        record(201, "{'document':'source-b','title':'Uutinen','language':'fi','happened':'2020',%s}");
        record(400, "{'document':'source-b',%s}");
        record(422, "{'document':'source-b','title':'Uutinen','language':'fi','happened':'2020',%s}");

        var unmet = new TreeSet<>(DescribedAnswers.described());
        unmet.removeAll(DescribedAnswers.met());
        unmet.removeAll(MET_ELSEWHERE);
        assertThat(unmet).isEmpty();
    }

    private static void record(int status, String body) {
        assertThat(API.post()
                        .uri("/api/v1/commands/register-source")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.formatted("'source':{'document':'source-b','quote':'Uutinen'}")
                                .replace('\'', '"'))
                        .exchange())
                .hasStatus(status);
    }

    private static void reform(String reform, String organisation, Entry entry) {
        about(reform, "", "/timeline", "/models", "/unknowns", "/duties", "/findings", "/replay");
        about(reform, "/timeline?limit=2", "/replay?position=" + (entry.position() + 5));
        LEDGER.after(0, 10_000).stream()
                .map(other -> other.statement().event())
                .filter(ModelProposed.class::isInstance)
                .map(ModelProposed.class::cast)
                .filter(model -> model.reform().equals("reform-" + reform.substring("/api/v1/reforms/".length())))
                .forEach(model -> ask("/api/v1/organisations/" + organisation.substring("org-".length())
                        + "/structure?model=" + model.model()));
    }

    private static void about(String address, String... asked) {
        Arrays.stream(asked).forEach(each -> ask(address + each));
    }

    private static void ask(String... addresses) {
        for (var address : addresses) {
            assertThat(API.get()
                            .uri(URI.create(address))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(address)
                    .isIn(200, 404);
        }
    }
}
