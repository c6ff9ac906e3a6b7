package fi.muutoskirja.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.json.StatementJson;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.timeline.Gist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is scanned is what the full reader reads, or nothing. */
@Tag("fast")
class StatementScanTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final String AIM = "reform.aim-stated";
    private static final String LEAN =
            "{\"fact\":{\"reform\":\"reform-1\",\"aim\":\"Aim\"},\"happened\":{\"raw\":\"\",\"basis\":\"\"},"
                    + "\"source\":{\"document\":\"source-1\",\"quote\":\"Quote\"},\"mode\":\"live\"}";
    private static final Catalog CATALOG = new Catalog(LedgerInMemory.everyCapability());
    private static final StatementJson JSON = new StatementJson(CATALOG);

    private final StatementScan scan = new StatementScan(CATALOG, new RepeatedNames());

    static List<Path> approved() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("approved")
    void everyApprovedEventIsScannedAsItIsRead(Path file) throws IOException {
        var stored = Files.readAllBytes(file);
        var event = eventOf(file);
        var read = JSON.read(event, revisionOf(file), stored);

        if (read.event() instanceof ApprovalEvent approval
                && !approval.effects().isEmpty()) {
            assertThat(statement(event, revisionOf(file), stored)).isEmpty();
            return;
        }
        assertThat(statement(event, revisionOf(file), stored)).contains(read);
        if (read.event() instanceof Correction) {
            assertThat(gist(event, revisionOf(file), stored, true)).isEmpty();
        } else {
            var gist = Gist.of(read);
            assertThat(gist(event, revisionOf(file), stored, true)).contains(gist);
            assertThat(gist(event, revisionOf(file), stored, false).orElseThrow())
                    .extracting(Gist::reform, Gist::earliest, Gist::latest, Gist::place, Gist::bodies)
                    .containsExactly(gist.reform(), gist.earliest(), gist.latest(), gist.place(), gist.bodies());
        }
    }

    @Test
    void whatIsLeftOutIsAbsent() {
        var read = JSON.read(AIM, 1, LEAN.getBytes(UTF_8));

        assertThat(statement(AIM, 1, LEAN.getBytes(UTF_8))).contains(read);
        assertThat(gist(AIM, 1, LEAN.getBytes(UTF_8), false)).contains(Gist.of(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \\\"b\\\" \\\\", "\\n\\t\\\\\\\"", "{}[],:", "ääkkönen", "\uD83D\uDE00", "\\\\\\\\"})
    void aTextOfAnyCharactersIsReadAndPassed(String text) {
        var stored = LEAN.replace("Aim", text).replace("Quote", text).getBytes(UTF_8);
        var read = JSON.read(AIM, 1, stored);

        assertThat(statement(AIM, 1, stored)).contains(read);
        assertThat(gist(AIM, 1, stored, false)).contains(Gist.of(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fact\":{\"aim\":\"Aim\",\"reform\":\"reform-1\"},",
                "{ \"fact\":{\"reform\":\"reform-1\",\"aim\":\"Aim\"},",
                "{\"fact\":{\"reform\":\"reform-1\",\"aim\":null},",
                "{\"fact\":{\"reform\":\"reform-1\"},",
                "{\"fact\":{\"reform\":\"reform-1\",\"aim\":\"Aim\",\"more\":1},",
                "{\"fact\":{\"reform\":\"reform-1\",\"aim\":\"\\u00e4\"},"
            })
    void bytesThatLieOtherwiseAreLeftToTheFullReader(String beginning) {
        var stored = (beginning + LEAN.substring(LEAN.indexOf("\"happened\""))).getBytes(UTF_8);

        assertThat(statement(AIM, 1, stored)).isEmpty();
        assertThat(gist(AIM, 1, stored, true)).isEmpty();
    }

    @Test
    void bytesCutShortOrOfAnotherRevisionAreLeftToTheFullReader() {
        var stored = LEAN.getBytes(UTF_8);
        for (var length = 0; length < stored.length; length++) {
            assertThat(statement(AIM, 1, Arrays.copyOf(stored, length))).isEmpty();
        }
        assertThat(statement(AIM, 2, stored)).isEmpty();
        assertThat(statement("reform.never-heard-of", 1, stored)).isEmpty();
        assertThat(gist(AIM, 2, stored, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2020-02-30\"", "\"2020-2-30\"", "\"+12020-02-03\"", "7"})
    void aDayThatIsNoneIsLeftToTheFullReader(String day) {
        var stored =
                LEAN.replace("\"basis\"", "\"earliest\":" + day + ",\"basis\"").getBytes(UTF_8);

        assertThat(statement(AIM, 1, stored)).isEmpty();
        assertThat(gist(AIM, 1, stored, false)).isEmpty();
    }

    /** The bytes lie among others, as in a row. */
    private Optional<Statement> statement(String event, int revision, byte[] stored) {
        return scan.statement(event, revision, amongOthers(stored), 3, stored.length);
    }

    private Optional<Gist> gist(String event, int revision, byte[] stored, boolean opening) {
        return scan.gist(event, revision, amongOthers(stored), 3, stored.length, opening);
    }

    private static byte[] amongOthers(byte[] stored) {
        var row = new byte[stored.length + 20];
        Arrays.fill(row, (byte) '"');
        System.arraycopy(stored, 0, row, 3, stored.length);
        return row;
    }

    private static String eventOf(Path file) {
        var name = file.getFileName().toString();
        return name.replaceFirst("\\.v\\d+\\..*", "");
    }

    private static int revisionOf(Path file) {
        var name = file.getFileName().toString();
        return Integer.parseInt(name.replaceFirst(".*\\.v(\\d+)\\..*", "$1"));
    }
}
