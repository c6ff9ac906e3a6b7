package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.testing.LedgerInMemory;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("fast")
class BadInputTest {
    private static final String GOOD = """
            {"reform":"reform-a","aim":"Tavoite","happened":"10.3.2020","source":{"document":"source-a","quote":"q"}}""";

    private final LedgerInMemory ledger = InMemoryApi.ledger();
    private final MockMvcTester api = InMemoryApi.commands(ledger.catalog(), ledger, InMemoryApi.open());

    static Stream<Arguments> bodies() {
        return Stream.of(
                bad("an unknown field", with("\"aim\"", "\"aims\":1,\"aim\""), 400, "/aims", "unknown field"),
                bad("a wrong type", with("\"Tavoite\"", "7"), 400, "/aim", "expected text"),
                bad("an impossible date", with("10.3.2020", "31.2.2020"), 400, "/happened", "no calendar"),
                bad(
                        "no source",
                        with(",\"source\":{\"document\":\"source-a\",\"quote\":\"q\"}", ""),
                        400,
                        "/source",
                        "required"),
                bad(
                        "an id of the wrong kind",
                        with("reform-a", "unit-a"),
                        400,
                        "/reform",
                        "expected an id beginning with reform-"),
                bad("a key given twice", with("\"aim\"", "\"aim\":\"x\",\"aim\""), 400, "/aim", "given twice"),
                bad("a lone surrogate", with("Tavoite", "Tavo\\ud800te"), 400, "/aim", "lone surrogate"),
                bad("no object", "[]".getBytes(StandardCharsets.UTF_8), 400, "", "expected an object"),
                bad("no JSON", "{aim".getBytes(StandardCharsets.UTF_8), 400, "", "not JSON"),
                bad("nothing", new byte[0], 400, "", "expected an object"),
                bad("invalid UTF-8", new byte[] {'{', '"', (byte) 0xc3, '"'}, 400, "", "not UTF-8"),
                bad(
                        "nesting 10,000 deep",
                        "{\"aim\":".repeat(10_000).getBytes(StandardCharsets.UTF_8),
                        400,
                        "/aim",
                        "nested more than"),
                bad(
                        "five megabytes",
                        " ".repeat(5 << 20).getBytes(StandardCharsets.UTF_8),
                        413,
                        null,
                        "at most 1048576 bytes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aBodyThatCannotBeReadIsAnsweredWithWhereAndWhy(
            String what, byte[] body, int status, @Nullable String pointer, String why) {
        var answer = send("state-aim", body);

        assertPlainProblem(answer, status);
        assertThat(answer).bodyJson().extractingPath("detail").asString().contains(why);
        if (pointer != null) {
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("errors[0].pointer")
                    .asString()
                    .startsWith(pointer);
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("errors[0].message")
                    .asString()
                    .contains(why);
        }
        assertThat(ledger.head()).isZero();
    }

    @Test
    void severalErrorsAreToldAtOnce() {
        var answer = send("state-aim", with("\"Tavoite\",\"happened\":\"10.3.2020\"", "7"));

        assertThat(answer)
                .bodyJson()
                .extractingPath("errors[*].pointer")
                .asArray()
                .containsExactly("/aim", "/happened");
    }

    @Test
    void anUnknownCommandIsNotFound() {
        var answer = send("rename-moon", GOOD.getBytes(StandardCharsets.UTF_8));

        assertPlainProblem(answer, 404);
        assertThat(answer).bodyJson().extractingPath("type").isEqualTo("/problems/unknown-command");
        assertThat(answer).bodyJson().extractingPath("detail").asString().contains("rename-moon", "/api/v1/commands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "1-1-1-1-1", "6f3d2a1c0b4e4c579a835d1f7e2b9c60", "\"", "null"})
    void anIdempotencyKeyThatIsNoUuidIsRefused(String key) {
        var answer = api.post()
                .uri("/api/v1/commands/state-aim")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(GOOD)
                .exchange();

        assertPlainProblem(answer, 400);
        assertThat(answer).bodyJson().extractingPath("type").isEqualTo("/problems/idempotency-key");
    }

    @Test
    void aMissingIdempotencyKeyIsRefused() {
        var answer = api.post()
                .uri("/api/v1/commands/state-aim")
                .contentType(MediaType.APPLICATION_JSON)
                .content(GOOD)
                .exchange();

        assertPlainProblem(answer, 400);
        assertThat(answer).bodyJson().extractingPath("detail").asString().startsWith("It is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "application/problem+json"
            })
    void aBodyThatIsNotJsonIsRefused(String type) {
        var answer = api.post()
                .uri("/api/v1/commands/state-aim")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.parseMediaType(type))
                .content(GOOD)
                .exchange();

        assertPlainProblem(answer, 415);
    }

    @Test
    void aCompressedBodyIsRefused() {
        var answer = api.post()
                .uri("/api/v1/commands/state-aim")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Content-Encoding", "gzip")
                .contentType(MediaType.APPLICATION_JSON)
                .content(GOOD)
                .exchange();

        assertPlainProblem(answer, 415);
    }

    private static void assertPlainProblem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).hasHeader("Cache-Control", "no-store").hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer).bodyJson().extractingPath("status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("instance").asString().startsWith("/api/v1/commands/");
        assertThat(answer).bodyText().doesNotContain("fi.muutoskirja", "Exception", "tools.jackson");
    }

    private MvcTestResult send(String command, byte[] body) {
        return api.post()
                .uri("/api/v1/commands/" + command)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static byte[] with(String piece, String instead) {
        assertThat(GOOD).contains(piece);
        return GOOD.replace(piece, instead).getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments bad(String what, byte[] body, int status, @Nullable String pointer, String why) {
        return Arguments.of(what, body, status, pointer, why);
    }
}
