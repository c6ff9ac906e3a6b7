package fi.muutoskirja.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fi.muutoskirja.proof.NotAccepted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AddressFilesTest {
    private static final byte[] BODY = "a file of the log\n".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private LogFiles log() {
        return LogFiles.at("http://localhost:" + server.getAddress().getPort() + "/log");
    }

    @Test
    void readsAFile() {
        on("/log/tile/0/000", exchange -> answer(exchange, 200, BODY));
        try (var log = log()) {
            assertThat(log.read("tile/0/000", 100))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(BODY));
            assertThat(log.read("checkpoint", 100)).isEmpty();
            assertThatThrownBy(() -> log.read("../api", 100)).isInstanceOf(NotAccepted.class);
        }
    }

    @Test
    void readsAFileThatIsSentZipped() {
        on("/log/checkpoint", exchange -> zipped(exchange, BODY));
        try (var log = log()) {
            assertThat(log.read("checkpoint", 100))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(BODY));
        }
    }

    @Test
    void refusesMoreThanItTakes() {
        on("/log/checkpoint", exchange -> answer(exchange, 200, new byte[1_000_000]));
        on("/log/vkey", exchange -> zipped(exchange, new byte[1_000_000]));
        try (var log = log()) {
            assertThatThrownBy(() -> log.read("checkpoint", 8_192)).isInstanceOf(NotAccepted.class);
            assertThatThrownBy(() -> log.read("vkey", 8_192)).isInstanceOf(NotAccepted.class);
        }
    }

    @Test
    void followsARedirectWithinTheHostAndNoOther() {
        on("/log/checkpoint", exchange -> redirect(exchange, "/elsewhere"));
        on("/elsewhere", exchange -> answer(exchange, 200, BODY));
        on("/log/vkey", exchange -> redirect(exchange, "http://muutoskirja.invalid/log/vkey"));
        on("/log/policy", exchange -> redirect(exchange, "/log/policy"));
        try (var log = log()) {
            assertThat(log.read("checkpoint", 100)).isPresent();
            assertThatThrownBy(() -> log.read("vkey", 100))
                    .isInstanceOf(NotAccepted.class)
                    .hasMessageContaining("another host");
            assertThatThrownBy(() -> log.read("policy", 100)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void triesAgainBeforeItGivesUp() {
        var asked = new AtomicInteger();
        on("/log/checkpoint", exchange -> answer(exchange, asked.incrementAndGet() < 3 ? 503 : 200, BODY));
        on("/log/vkey", exchange -> answer(exchange, 500, BODY));
        try (var log = log()) {
            assertThat(log.read("checkpoint", 100)).isPresent();
            assertThatThrownBy(() -> log.read("vkey", 100))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining("status 500");
        }
    }

    @Test
    void saysWhenNobodyAnswers() {
        var address = log();
        server.stop(0);
        try (address) {
            assertThatThrownBy(() -> address.read("checkpoint", 100))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining("did not answer");
        }
    }

    @Test
    void takesNoAddressWithAQuestionInIt() {
        assertThatThrownBy(() -> AddressFiles.at(URI.create("http://localhost/log?x=1")))
                .isInstanceOf(NotAccepted.class);
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException theReaderHasEnough) {
            // It went away.
        }
    }

    private static void zipped(HttpExchange exchange, byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        answer(exchange, 200, bytes.toByteArray());
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        try (exchange) {
            exchange.sendResponseHeaders(302, -1);
        }
    }
}
