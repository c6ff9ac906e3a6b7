package fi.muutoskirja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MuutoskirjaIT {
    private static final String NO_CASES = "--muutoskirja.cases.import=false";

    @TempDir
    Path directory;

    @BeforeEach
    void letTheServersUserIn() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void tellsTheAddressServesRefusesASecondOneAndStopsOnASignal() throws Exception {
        var port = freePort();
        try (var program = Program.start(directory, "--server.port=" + port, NO_CASES)) {
            assertThat(program.nextLine()).isEqualTo("Muutoskirja is open at http://localhost:%d/", port);
            assertThat(answer(port, "actuator/health").body()).contains("\"status\":\"UP\"");
            assertThat(answer(port, "no/such/page").statusCode()).isEqualTo(404);
            assertThat(answer(port, "no/such/page").body()).doesNotContain("Exception", "\tat ");

            try (var second = Program.start(directory, "rebuild")) {
                assertThat(second.exitCode()).isEqualTo(3);
                assertThat(second.complaints())
                        .singleElement()
                        .asString()
                        .startsWith("The data directory " + directory.resolve("data") + " is in use by process ");
            }
            program.terminate();
            program.exitCode();
            assertThat(program.remainingLines()).isEmpty();
            assertThat(directory.resolve("data/database/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void aPortInUseIsToldInOneSentence() throws Exception {
        try (var taken = new ServerSocket(0);
                var program = Program.start(directory, "--server.port=" + taken.getLocalPort(), NO_CASES)) {
            assertThat(program.exitCode()).isEqualTo(3);
            assertThat(program.complaints())
                    .last()
                    .asString()
                    .startsWith("Port %d is already in use".formatted(taken.getLocalPort()));
            assertThat(program.remainingLines()).isEmpty();
        }
    }

    @Test
    void aDatabaseServerThatDoesNotAnswerIsToldInOneSentence() throws Exception {
        try (var program = Program.start(
                directory, "rebuild", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + freePort() + "/x")) {
            assertThat(program.exitCode()).isEqualTo(3);
            assertThat(program.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("The database named by spring.datasource.url cannot be opened: ");
        }
    }

    private static HttpResponse<String> answer(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
