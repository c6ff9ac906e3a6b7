package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Ledger;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class ApiIT extends RunningApi {
    private static final String CIRCUMSTANCES = """
            "happened":"10.3.2020","source":{"document":"%1$s","quote":"Näin kerrottiin."},"mode":"from-source"
            """;

    @Autowired
    ApiIT(Ledger ledger) {
        super(ledger);
    }

    static Stream<Arguments> bodies() {
        var aim =
                "{\"reform\":\"reform-x\",\"aim\":\"%s\",\"happened\":\"%s\",\"source\":{\"document\":\"source-x\",\"quote\":\"q\"}}";
        return Stream.of(
                Arguments.of("an unknown command", "rename-moon", text("{}"), 404, "rename-moon"),
                Arguments.of("an unknown field", "state-aim", text("{\"moon\":1}"), 400, "/moon"),
                Arguments.of("a wrong type", "state-aim", text("{\"aim\":7}"), 400, "/aim"),
                Arguments.of(
                        "an impossible date", "state-aim", text(aim.formatted("a", "31.2.2020")), 400, "/happened"),
                Arguments.of(
                        "no source",
                        "state-aim",
                        text("{\"reform\":\"reform-x\",\"aim\":\"a\",\"happened\":\"2020\"}"),
                        400,
                        "/source"),
                Arguments.of(
                        "an id of the wrong kind",
                        "state-aim",
                        text(aim.formatted("a", "2020").replace("reform-x", "unit-x")),
                        400,
                        "/reform"),
                Arguments.of("a lone surrogate", "state-aim", text(aim.formatted("\\ud800", "2020")), 400, "/aim"),
                Arguments.of(
                        "invalid UTF-8",
                        "state-aim",
                        bytes(new byte[] {'{', '"', (byte) 0xff, '"', '}'}),
                        400,
                        "UTF-8"),
                Arguments.of("nesting 10,000 deep", "state-aim", text("{\"aim\":".repeat(10_000)), 400, "/aim"),
                Arguments.of("an array 10,000 deep", "state-aim", text("[".repeat(10_000)), 400, "nested more than"),
                Arguments.of("five megabytes", "state-aim", bytes(new byte[5 << 20]), 413, "1048576"),
                Arguments.of("five megabytes in chunks", "state-aim", chunks(5 << 20), 413, "1048576"),
                Arguments.of("one byte too many in chunks", "state-aim", chunks((1 << 20) + 1), 413, "1048576"),
                Arguments.of(
                        "a source that is not registered",
                        "state-aim",
                        text(aim.formatted("a", "2020")),
                        422,
                        "reform-x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void whatCannotBeRecordedIsAnsweredWithWhereAndWhyAndWritesNothing(
            String what, String command, BodyPublisher body, int status, String where) throws Exception {
        var head = ledger().head();

        var answer = record(command, UUID.randomUUID(), body);

        assertPlainProblem(answer, status);
        assertThat(answer.body()).contains(where);
        assertThat(ledger().head()).isEqualTo(head);
    }

    @Test
    void theSameCommandSentTwiceIsWrittenOnce() throws Exception {
        var id = UUID.randomUUID();
        var head = ledger().head();
        var body = source("source-twice");

        var first = record("register-source", id, BodyPublishers.ofString(body));
        var again = record("register-source", id, BodyPublishers.ofString(body));
        var other = record("register-source", id, BodyPublishers.ofString(body.replace("Uutinen", "Toinen")));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("positions")).isEqualTo(json(first).path("positions"));
        assertThat(json(again).path("repeated").asBoolean()).isTrue();
        assertPlainProblem(other, 422);
        assertThat(ledger().head()).isEqualTo(head + 1);
        assertThat(get(first.headers().firstValue("Location").orElseThrow()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCorrectionChangesWhatIsKnownNowAndNothingThatWasKnownBefore() throws Exception {
        record("register-source", source("source-correction"));
        record("register-organisation", organisation("org-correction", "source-correction"));
        var unit = """
                "organisation":"org-correction","unit":"unit-correction-a","name":"%s","kind":"unit","placement":"top","tasks":[]""";
        var authority = ",\"authority\":{\"kind\":\"unknown\",\"explanation\":\"Ei kerrota.\"},";
        var established = record(
                "establish-unit",
                "{" + unit.formatted("Väärä nimi") + authority + CIRCUMSTANCES.formatted("source-correction") + "}");
        assertThat(established.statusCode()).as(established.body()).isEqualTo(201);
        var position = json(established).path("positions").get(0).asLong();
        var entry = json(established).path("entries").get(0).asString();
        var address = "/api/v1/organisations/correction/structure?at=2021-01-01";
        var then = get(address + "&known-at=" + position).body();

        var corrected = record("correct-entry", """
                {"subject":"org-correction","entry":"%s","reason":"Kirjoitusvirhe","corrected":{"command":"establish-unit",%s}%s%s}
                """.formatted(
                        entry, unit.formatted("Oikea nimi"), authority, CIRCUMSTANCES.formatted("source-correction")));

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(201);
        assertThat(json(get(address)).at("/units/0/name").asString()).isEqualTo("Oikea nimi");
        assertThat(get(address + "&known-at=" + position).body())
                .isEqualTo(then)
                .contains("Väärä nimi");
        var now = json(get("/api/v1/entries/" + entry));
        assertThat(now.path("standing").asString()).isEqualTo("corrected");
        assertThat(now.at("/payload/fact/name").asString()).isEqualTo("Väärä nimi");
        assertThat(now.at("/changedBy/0/reason").asString()).isEqualTo("Kirjoitusvirhe");
        assertThat(json(get("/api/v1/entries/" + entry + "?known-at=" + position))
                        .path("standing")
                        .asString())
                .isEqualTo("as-recorded");
    }

    @Test
    void twoHundredAtOnceOnOneMunicipalityAreRecordedOnceOrAnswered409() throws Exception {
        record("register-source", source("source-many"));
        record("register-organisation", organisation("org-many", "source-many"));
        var head = ledger().head();
        var answers = new ArrayList<Integer>();

        try (var callers = Executors.newFixedThreadPool(32)) {
            var sending = IntStream.range(0, 200)
                    .<Callable<Integer>>mapToObj(n ->
                            () -> record("establish-unit", """
                            {"organisation":"org-many","unit":"unit-many-%1$d","name":"Yksikkö %1$d","kind":"unit","placement":"top","tasks":[],
                             "authority":{"kind":"unknown","explanation":"Ei kerrota."},%2$s}""".formatted(n, CIRCUMSTANCES.formatted("source-many")))
                                    .statusCode())
                    .toList();
            for (Future<Integer> answer : callers.invokeAll(sending)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).hasSize(200).isSubsetOf(201, 409).contains(201);
        var written = answers.stream().filter(status -> status == 201).count();
        assertThat(ledger().head()).isEqualTo(head + written);
        assertThat(json(get("/api/v1/organisations/many/structure?at=2021-01-01"))
                        .path("units"))
                .hasSize((int) written);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressThatCannotBeAnsweredIsAPlainProblem(String method, String address, int status) throws Exception {
        assertPlainProblem(sent(request(address).method(method, BodyPublishers.noBody())), status);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("GET", "/api", 404),
                Arguments.of("GET", "/api/v1", 404),
                Arguments.of("GET", "/api/v1/nowhere", 404),
                Arguments.of("GET", "/api/v1/organisations/", 404),
                Arguments.of("GET", "/api/v1/organisations/%F0%9F%8C%99", 404),
                Arguments.of("GET", "/api/v1/entries/x", 404),
                Arguments.of("DELETE", "/api/v1/organisations", 405),
                Arguments.of("PUT", "/api/v1/commands/state-aim", 405),
                Arguments.of("POST", "/api/v1/commands/state-aim", 415),
                Arguments.of("GET", "/api/v1/reforms?known-at=%FF", 400),
                Arguments.of("GET", "/api/v1/reforms?known-at=999999", 400));
    }

    /** The server itself turns this down before anything of ours sees it. */
    @Test
    void anAddressThatIsNoAddressIsRefusedWithoutAStackTrace() throws Exception {
        try (var socket = new Socket("localhost", port())) {
            socket.getOutputStream()
                    .write("GET /api/v1/organisations/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Exception", "org.apache", "\tat ");
        }
    }

    private static void assertPlainProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("type").asString()).startsWith("/problems/");
        assertThat(json(answer).path("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("fi.muutoskirja", "Exception", "tools.jackson", "org.");
    }

    private static String source(String id) {
        return """
                {"document":"%1$s","title":"Uutinen","language":"fi",%2$s}""".formatted(id, CIRCUMSTANCES.formatted(id));
    }

    private static String organisation(String id, String source) {
        return """
                {"organisation":"%1$s","name":"Kunta %1$s",%2$s}""".formatted(id, CIRCUMSTANCES.formatted(source));
    }

    private static BodyPublisher text(String body) {
        return bytes(body.getBytes(StandardCharsets.UTF_8));
    }

    private static BodyPublisher bytes(byte[] body) {
        return BodyPublishers.ofByteArray(body);
    }

    /** Without a length, as HTTP/1.1 chunks. */
    private static BodyPublisher chunks(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }
}
