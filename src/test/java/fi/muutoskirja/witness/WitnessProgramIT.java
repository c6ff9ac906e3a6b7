package fi.muutoskirja.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.evidence.WritingSteps.Step;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program, run as a second organisation runs it. */
@Timeout(120)
final class WitnessProgramIT {
    @TempDir
    Path directory;

    private final TestLog log = TestLog.of("example.com/log").grow(300);

    @Test
    void cosignsKnowsWhatItCosignedAndStopsInOrder() throws Exception {
        try (var witness = WitnessProcess.start(directory, log)) {
            var client = new WitnessClient(witness.address());
            client.cosigned(log.request(0, 7), witness.key());
            try (var second = WitnessProcess.start(directory, log)) {
                assertThat(second.exitCode()).isEqualTo(3);
                assertThat(second.complaints()).containsExactly("Another witness is running in " + directory + ".");
            }
            witness.terminate();
            assertThat(witness.exitCode()).isEqualTo(143);
            assertThat(witness.complaints()).containsExactly("The witness has stopped.");
        }
        try (var witness = WitnessProcess.start(directory, log)) {
            var client = new WitnessClient(witness.address());
            assertThat(client.add(log.request(0)).body()).isEqualTo("7\n".getBytes(UTF_8));
            client.cosigned(log.request(7), witness.key());
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void killedBeforeItAnswersItHasLostNothingThatItVouchedFor(Step step) throws Exception {
        try (var witness = WitnessProcess.stoppingAt(step.name(), directory, log)) {
            var client = new WitnessClient(witness.address());
            client.cosigned(log.request(0, 7), witness.key());
            var answer = CompletableFuture.supplyAsync(() -> client.add(log.request(7)));
            witness.awaitStop();
            assertThat(answer).isNotDone();
            witness.kill();
            assertThat(answer).failsWithin(Duration.ofSeconds(30));
        }
        try (var witness = WitnessProcess.start(directory, log)) {
            var client = new WitnessClient(witness.address());
            var key = witness.key();
            var known = new String(client.add(log.request(1)).body(), UTF_8).strip();
            assertThat(known).isEqualTo(step.compareTo(Step.RENAMED) < 0 ? "7" : "300");
            client.cosigned(log.request(Long.parseLong(known)), key);
            assertThat(client.add(log.forkedAt(5).request(300)).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void doesNotWaitForThoseWhoSendSlowly() throws Exception {
        var options = new String[] {"-Dsun.net.httpserver.maxReqTime=1", "-Dsun.net.httpserver.timerMillis=200"};
        try (var witness = WitnessProcess.start(directory, log, options)) {
            var address = witness.address();
            var client = new WitnessClient(address);
            try (var nothing = new Socket(address.getHost(), address.getPort());
                    var head = new Socket(address.getHost(), address.getPort());
                    var body = new Socket(address.getHost(), address.getPort())) {
                head.getOutputStream().write("POST /add-checkpoint HTTP/1.1\r\nHo".getBytes(UTF_8));
                body.getOutputStream()
                        .write("POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: 500\r\n\r\nold 0"
                                .getBytes(UTF_8));
                client.cosigned(log.request(0), witness.key());
                for (var socket : new Socket[] {nothing, head, body}) {
                    assertThat(endOf(socket)).isTrue();
                }
            }
        }
    }

    private static boolean endOf(Socket socket) throws IOException {
        socket.setSoTimeout(30_000);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }
}
