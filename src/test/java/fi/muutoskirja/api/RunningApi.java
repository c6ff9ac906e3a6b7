package fi.muutoskirja.api;

import fi.muutoskirja.LedgerApplication;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.testing.PostgresForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application on a real database, asked over real sockets; one for all tests that begin with it. */
@SpringBootTest(
        classes = LedgerApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "muutoskirja.writing.enabled=true")
abstract class RunningApi {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private final Ledger ledger;

    @Autowired
    RunningApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @DynamicPropertySource
    static void freshDatabase(DynamicPropertyRegistry registry) {
        var url = PostgresForTests.freshDatabase();
        registry.add("spring.flyway.url", () -> url);
        registry.add("spring.datasource.url", () -> PostgresForTests.asApplication(url));
        registry.add("muutoskirja.data-directory", RunningApi::freshDirectory);
    }

    private static String freshDirectory() {
        try {
            return Files.createTempDirectory("muutoskirja-log-").toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Ledger ledger() {
        return ledger;
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return sent(request(address).GET());
    }

    HttpResponse<String> record(String command, String body) throws IOException, InterruptedException {
        return record(command, UUID.randomUUID(), BodyPublishers.ofString(body));
    }

    HttpResponse<String> record(String command, UUID id, BodyPublisher body) throws IOException, InterruptedException {
        return sent(request("/api/v1/commands/" + command)
                .header("Idempotency-Key", id.toString())
                .header("Content-Type", "application/json")
                .POST(body));
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    static HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        answer.headers()
                .firstValue("Content-Type")
                .filter(DescribedAnswers::isJson)
                .ifPresent(type -> DescribedAnswers.hold(
                        answer.request().method(),
                        answer.uri().getPath(),
                        answer.statusCode(),
                        type,
                        answer.body().getBytes(StandardCharsets.UTF_8)));
        return answer;
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
