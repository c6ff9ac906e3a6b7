package fi.muutoskirja.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.note.NoteSignature;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.VerifierKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WitnessServerTest {
    private static final String NAME = "witness.example/w1";

    @TempDir
    Path directory;

    private final TestLog log = TestLog.of("example.com/log").grow(300);
    private final TestLog other = TestLog.of("example.com/other").grow(5);
    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private WitnessServer server;
    private WitnessClient client;

    @BeforeEach
    void start() {
        start(log.verifier(), other.verifier());
    }

    private void start(VerifierKey... logs) {
        server = started(NAME, logs);
        client = new WitnessClient(server.address());
    }

    private WitnessServer started(String name, VerifierKey... logs) {
        var vkeys = Stream.of(logs).map(VerifierKey::toString).toList();
        return WitnessServer.start(WitnessSettings.of(name, vkeys, directory, "127.0.0.1", 0), () -> now, told::add);
    }

    private void restart(VerifierKey... logs) {
        server.close();
        start(logs);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void cosignsWhatWasOnlyAppendedTo() {
        assertThat(cosigned(log.request(0, 7))).isEqualTo(now);
        assertThat(cosigned(log.request(7))).isEqualTo(now);
        assertThat(cosigned(other.request(0))).isEqualTo(now);
    }

    @Test
    void cosignsTheSameAgain() {
        cosigned(log.request(0));
        now = now.plusSeconds(60);
        assertThat(cosigned(log.request(300))).isEqualTo(now);
    }

    @Test
    void answersWithTheStatusesOfTheProtocol() {
        cosigned(log.request(0, 7));
        var conflict = client.add(log.request(0));
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        assertThat(conflict.body()).isEqualTo("7\n".getBytes(UTF_8));
        assertThat(client.add(log.request(9, 7)).statusCode()).isEqualTo(400);
        assertThat(client.add(log.forkedAt(3).request(7)).statusCode()).isEqualTo(422);
        assertThat(client.add(log.withKey(TestLog.key("example.com/log", 9)).request(7))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.add(TestLog.of("example.com/third").grow(1).request(0))
                        .statusCode())
                .isEqualTo(404);
        assertThat(latest(log)).isEqualTo(log.headAt(7).text());
    }

    @Test
    void saysInASentenceWhatIsWrong() {
        var refused = client.add("old 07\n".getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(text(refused)).contains("leading zeroes").endsWith("\n");
    }

    @Test
    void whatIsTooLongIsNotRead() {
        assertThat(client.add(new byte[256 * 1024 + 1]).statusCode()).isEqualTo(400);
        assertThat(client.add(log.request(0)).statusCode()).isEqualTo(200);
    }

    @Test
    void hasNoOtherAddressesAndMethods() {
        for (var path : List.of("", "checkpoint", "add-checkpoint/", "../witness-key", "witness-key", "0".repeat(64))) {
            assertThat(client.send("GET", path, new byte[0]).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(client.send("GET", "add-checkpoint", new byte[0]).statusCode())
                .isEqualTo(405);
        var checkpoint = WitnessFiles.hashOf("example.com/log") + "/checkpoint";
        for (var method : List.of("POST", "PUT", "DELETE", "HEAD")) {
            var answer = client.send(method, checkpoint, new byte[0]);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
        }
    }

    @Test
    void showsWhatItCosignedLast() {
        assertThat(client.latest("example.com/log").statusCode()).isEqualTo(404);
        assertThat(client.latest("example.com/third").statusCode()).isEqualTo(404);
        var unknown = TestLog.key("somebody.example", 7).sign("whatever\n");
        var asked = TestLog.request(0, List.of(), log.checkpoint().with(List.of(unknown)));

        var given = NoteSignature.readLines(client.add(asked).body());

        assertThat(SignedNote.read(client.latest("example.com/log").body()))
                .isEqualTo(log.checkpoint().with(given));
        assertThat(client.latest("example.com/other").statusCode()).isEqualTo(404);
    }

    @Test
    void knowsAfterAStartWhatItCosigned() {
        var key = witnessKey();
        cosigned(log.request(0, 7));
        restart(log.verifier(), other.verifier());
        assertThat(witnessKey()).isEqualTo(key);
        assertThat(client.add(log.request(0)).statusCode()).isEqualTo(409);
        assertThat(latest(log)).isEqualTo(log.headAt(7).text());
        assertThat(cosigned(log.request(7))).isEqualTo(now);
        assertThat(server.greeting()).contains("example.com/log: 300 entries cosigned.");
    }

    @Test
    void aLogMayChangeItsKey() {
        var next = log.withKey(TestLog.key("example.com/log", 2));
        cosigned(log.request(0, 7));
        restart(next.verifier(), log.verifier());
        assertThat(cosigned(next.request(7, 100))).isEqualTo(now);
        restart(next.verifier());
        assertThat(client.add(log.request(100)).statusCode()).isEqualTo(403);
        assertThat(cosigned(next.request(100))).isEqualTo(now);
    }

    @Test
    void aClockThatWasPutBackMakesNoLaterTreeTheEarlierOne() {
        var later = now;
        cosigned(log.request(0, 7));
        now = now.minusSeconds(3_600);
        assertThat(cosigned(log.request(7, 8))).isEqualTo(later);
        restart(log.verifier(), other.verifier());
        assertThat(cosigned(log.request(8))).isEqualTo(later);
    }

    @Test
    void keepsTwoTreesOfOneSizeAsTheyWereSigned() throws IOException {
        cosigned(log.request(0));
        var cosigned = client.latest("example.com/log").body();
        var fork = log.forkedAt(100);
        assertThat(client.add(fork.request(300)).statusCode()).isEqualTo(422);
        assertThat(client.add(log.forkedAt(200).request(300)).statusCode()).isEqualTo(422);

        var kept = directory.resolve("contradiction").resolve(WitnessFiles.hashOf("example.com/log") + ".1");
        assertThat(kept).hasBinaryContent(cosigned);
        assertThat(Files.readAllBytes(
                        kept.resolveSibling(kept.getFileName().toString().replace(".1", ".2"))))
                .isEqualTo(fork.checkpoint().bytes());
        assertThat(told).anyMatch(line -> line.contains("two different trees of 300 entries"));
        assertThat(client.latest("example.com/log").body()).isEqualTo(cosigned);
    }

    @Test
    void cosignsNothingOverAFileThatIsDamaged() throws IOException {
        cosigned(log.request(0, 7));
        cosigned(other.request(0));
        var file = fileOf("example.com/log");
        var bytes = Files.readAllBytes(file);
        bytes[20] ^= 1;
        server.close();
        Files.write(file, bytes);
        start(log.verifier(), other.verifier());

        assertThat(client.add(log.request(7)).statusCode()).isEqualTo(500);
        assertThat(client.add(log.request(0)).statusCode()).isEqualTo(500);
        assertThat(client.latest("example.com/log").statusCode()).isEqualTo(500);
        assertThat(server.greeting()).anyMatch(line -> line.contains(file + " is damaged."));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(cosigned(other.request(5))).isEqualTo(now);
    }

    @Test
    void cosignsNothingWhereAFileIsMissingOrOfAnotherLog() throws IOException {
        cosigned(log.request(0, 7));
        cosigned(other.request(0));
        server.close();
        Files.delete(fileOf("example.com/log"));
        start(log.verifier(), other.verifier());
        assertThat(client.add(log.request(0)).statusCode()).isEqualTo(500);
        server.close();
        Files.copy(fileOf("example.com/other"), fileOf("example.com/log"));
        start(log.verifier(), other.verifier());
        assertThat(client.add(log.request(0)).statusCode()).isEqualTo(500);
    }

    @Test
    void isAloneInItsDirectory() {
        assertThatThrownBy(() -> started(NAME, log.verifier()))
                .isInstanceOf(CannotWitness.class)
                .hasMessage("Another witness is running in " + directory + ".");
        assertThat(cosigned(log.request(0))).isEqualTo(now);
    }

    @Test
    void itsKeyIsForItsOwnerAlone() throws IOException {
        var file = directory.resolve("witness-key");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        server.close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        cannotStart(NAME, "chmod 600");
    }

    @Test
    void startsNeitherUnderAnotherNameNorWithADamagedOrMissingKey() throws IOException {
        cosigned(log.request(0));
        var file = directory.resolve("witness-key");
        server.close();
        cannotStart("witness.example/w2", "is of the witness " + NAME);
        Files.writeString(file, Files.readString(file).replace("PRIVATE+KEY+", "PRIVATE+"));
        cannotStart(NAME, "cannot be read");
        Files.delete(file);
        cannotStart(NAME, "is missing");
        assertThat(file).doesNotExist();
    }

    private void cannotStart(String name, String because) {
        assertThatThrownBy(() -> started(name, log.verifier()).close())
                .isInstanceOf(CannotWitness.class)
                .hasMessageContaining(because);
    }

    @Test
    void saysWhenItsPortIsTaken() {
        var settings = WitnessSettings.of(
                NAME,
                List.of(log.verifier().toString()),
                directory.resolve("another"),
                "127.0.0.1",
                server.address().getPort());
        assertThatThrownBy(() -> WitnessServer.start(settings, () -> now, told::add))
                .isInstanceOf(CannotWitness.class)
                .hasMessageContaining(
                        "cannot listen at 127.0.0.1:" + server.address().getPort());
    }

    @Test
    void whatCannotBeWrittenDownIsNotCosigned() throws IOException {
        cosigned(log.request(0, 7));
        var file = fileOf("example.com/log");
        Files.delete(file);
        Files.createDirectory(file);
        Files.createFile(file.resolve("in-the-way"));
        assertThat(client.add(log.request(7)).statusCode()).isEqualTo(500);
        assertThat(told).anyMatch(line -> line.contains("cannot be written down"));
        assertThat(client.latest("example.com/log").statusCode()).isEqualTo(200);
        Files.delete(file.resolve("in-the-way"));
        Files.delete(file);
        assertThat(cosigned(log.request(7, 8))).isEqualTo(now);
    }

    @Test
    void greetsWithItsKeyAndWhatToSendToEachLog() {
        assertThat(server.greeting())
                .containsExactly(
                        "The witness " + NAME + " listens at " + server.address(),
                        "Its verifier key: " + witnessKey(),
                        "example.com/log: nothing cosigned yet.",
                        "example.com/other: nothing cosigned yet.",
                        "Send to the operator of example.com/log for the policy: witness " + NAME + " " + witnessKey()
                                + " " + server.address(),
                        "Send to the operator of example.com/other for the policy: witness " + NAME + " " + witnessKey()
                                + " " + server.address());
    }

    @Test
    void answersManyRequestsOnOneConnection() throws IOException {
        try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
            for (var size = 1; size <= 20; size++) {
                var body = log.request(size - 1, size);
                var head = "POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: " + body.length + "\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(UTF_8));
                socket.getOutputStream().write(body);
                assertThat(answerOn(socket)).startsWith("HTTP/1.1 200 OK\r\n").contains("— " + NAME);
            }
        }
    }

    private static String answerOn(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        while (!answer.toString(UTF_8).endsWith("\r\n\r\n")) {
            answer.write(socket.getInputStream().readNBytes(1));
        }
        var length = Pattern.compile("(?i)content-length: (\\d+)").matcher(answer.toString(UTF_8));
        assertThat(length.find()).isTrue();
        answer.write(socket.getInputStream().readNBytes(Integer.parseInt(length.group(1))));
        return answer.toString(UTF_8);
    }

    private Path fileOf(String origin) {
        return directory.resolve("checkpoint").resolve(WitnessFiles.hashOf(origin));
    }

    private VerifierKey witnessKey() {
        var line = server.greeting().get(1);
        return VerifierKey.read(line.substring(line.indexOf(": ") + 2));
    }

    private String latest(TestLog of) {
        return SignedNote.read(client.latest(of.head().origin()).body()).text();
    }

    /** Asks, and gives the time of the cosignature, which holds. */
    private Instant cosigned(byte[] body) {
        return client.cosigned(body, witnessKey());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }
}
