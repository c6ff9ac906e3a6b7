package fi.muutoskirja.signing.witnesses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fi.muutoskirja.proof.note.AddCheckpoint;
import fi.muutoskirja.proof.note.KnownWitness;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.witness.TestLog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Witnesses that answer what they should not. */
@Timeout(60)
final class WitnessHttpTest {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final TestLog log = TestLog.of("example.com/log").grow(9);
    private final SigningKey key = TestLog.key("witness.example/w1", 5);
    private final byte[] word = key.cosign(log.head(), 1_000).line().getBytes(UTF_8);

    @Test
    void takesTheWordOfAWitnessBelowAnyAddress() throws Exception {
        assertThat(answer(exchange -> {
                    assertThat(exchange.getRequestURI().getPath()).isEqualTo("/below/add-checkpoint");
                    assertThat(exchange.getRequestBody().readAllBytes())
                            .isEqualTo(TestLog.request(0, List.of(), log.checkpoint()));
                    exchange.sendResponseHeaders(200, word.length);
                    exchange.getResponseBody().write(word);
                    exchange.close();
                }))
                .isInstanceOf(WitnessAnswer.Cosigned.class);
    }

    @Test
    void readsNoMoreThanAnAnswerCanHave() throws Exception {
        assertThat(answer(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (var i = 0; i < 1_000; i++) {
                        exchange.getResponseBody().write(new byte[1_000]);
                    }
                    exchange.close();
                }))
                .isInstanceOf(WitnessAnswer.None.class);
    }

    @Test
    void doesNotWaitForAnAnswerThatDoesNotEnd() throws Exception {
        assertThat(answer(exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(word);
                    exchange.getResponseBody().flush();
                    untilTheOtherSideGivesUp(exchange);
                }))
                .isInstanceOfSatisfying(
                        WitnessAnswer.None.class,
                        none -> assertThat(none.why()).startsWith("It did not answer within"));
    }

    @Test
    void isNotSentElsewhere() throws Exception {
        assertThat(answer(exchange -> {
                    exchange.getResponseHeaders().set("Location", "/below/add-checkpoint/there");
                    exchange.sendResponseHeaders(
                            exchange.getRequestURI().getPath().endsWith("there") ? 200 : 307, -1);
                    exchange.close();
                }))
                .isInstanceOfSatisfying(
                        WitnessAnswer.None.class, none -> assertThat(none.why()).contains("status 307"));
    }

    @Test
    void aConnectionThatBreaksIsNoAnswer() throws Exception {
        assertThat(answer(exchange -> {
                    throw new IOException("broken on purpose");
                }))
                .isInstanceOfSatisfying(
                        WitnessAnswer.None.class, none -> assertThat(none.why()).startsWith("It cannot be asked"));
    }

    private static void untilTheOtherSideGivesUp(HttpExchange exchange) throws IOException {
        try {
            while (true) {
                Thread.sleep(100);
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    private WitnessAnswer answer(HttpHandler handler) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var http = new WitnessHttp(PATIENCE)) {
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
            var prefix = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/below");
            var witness = new KnownWitness("w1", key.cosigner(), prefix.toString());
            try {
                return http.ask(witness, prefix, new AddCheckpoint(0, List.of(), log.checkpoint()));
            } finally {
                server.stop(0);
            }
        }
    }
}
