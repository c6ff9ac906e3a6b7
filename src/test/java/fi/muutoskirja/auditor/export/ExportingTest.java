package fi.muutoskirja.auditor.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.auditor.Bundle;
import fi.muutoskirja.auditor.Folded;
import fi.muutoskirja.auditor.StoredCases;
import fi.muutoskirja.auditor.StoredEntry;
import fi.muutoskirja.auditor.history.FoldedFrom;
import fi.muutoskirja.auditor.history.ReformHistory;
import fi.muutoskirja.auditor.verify.Checking;
import fi.muutoskirja.auditor.verify.Given;
import fi.muutoskirja.digests.Digesting;
import fi.muutoskirja.digests.DigestsJson;
import fi.muutoskirja.digests.FoldedRows;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.WrittenLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ExportingTest {
    private static final LedgerInMemory LEDGER = StoredCases.five();

    @TempDir
    Path directory;

    private Path log;

    @BeforeEach
    void write() throws IOException {
        log = StoredCases.log(LEDGER, directory.resolve("log"));
        try (var bundle = Bundle.at(log.toString())) {
            var folded = Folded.of(bundle.entries((done, of) -> {}));
            var digests = Digesting.at(LEDGER.head(), folded.read(), new FoldedRows(folded.ledger()));
            Files.write(log.resolve("digests"), DigestsJson.write(digests));
        }
    }

    private Path exported(Object from, String to, boolean withholdSealed) throws IOException {
        return Exporting.export(from.toString(), directory.resolve(to), withholdSealed, said -> {}, (done, of) -> {})
                .bundle();
    }

    @Test
    void aBundleSaysWhatTheLogSays() throws IOException {
        var zip = exported(log, "bundle.zip", false);
        assertThat(entries(zip)).usingRecursiveComparison().isEqualTo(entries(log));
        assertThat(history(zip)).isEqualTo(history(log));
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("log", "bundle.zip");
    }

    @Test
    void theSameLogAlwaysGivesTheSameBundle() throws IOException {
        var zip = exported(log, "one.zip", false);
        var copy = exported(exported(zip, "two", false), "three.zip", false);
        assertThat(copy).hasSameBinaryContentAs(zip);
    }

    @Test
    void aBundleHoldsToTheLastSignature() throws Exception {
        var zip = exported(log, "bundle.zip", false);
        var keys = List.of(WrittenLog.KEY.verifier().toString());
        var answer = new Checking(new Given(keys, null, List.of(), null, null), said -> {})
                .of(zip.toString(), (done, of) -> {});
        assertThat(answer.holds()).as(answer.lines().toString()).isTrue();
    }

    @Test
    void itTellsWhichDocumentsAreCited() throws IOException {
        var bundle = exported(log, "bundle", false);
        var sources = new JsonMapper().readTree(Files.readAllBytes(bundle.resolve("sources.json")));
        assertThat(sources.valueStream().map(source -> source.path("id").asString()))
                .containsExactly(
                        "source-heinola-muutosohjelma",
                        "source-jamsa-iltakoulu",
                        "source-jarvenpaa-muutosohjelma",
                        "source-orivesi-elinvoima",
                        "source-tampere-esitys");
        assertThat(sources.get(2).path("title").asString())
                .isEqualTo("Kaupunkistrategian toteuttamisohjelma 3: Muutosohjelma 2010-2013");
        assertThat(sources.valueStream()
                        .mapToLong(source -> source.path("entries").asLong())
                        .sum())
                .isEqualTo(LEDGER.head());
    }

    @Test
    void theGuideChecksAnEntryByHand() throws Exception {
        var bundle = exported(log, "bundle", false);
        var guide = Files.readString(bundle.resolve("GUIDE.txt"));
        assertThat(guide).contains(WrittenLog.KEY.name()).doesNotContain("{origin}", "{payloads}", "{byte}");
        assertThat(guide.lines()).allMatch(line -> line.length() <= 100 || line.startsWith("  ("));
        var commands = guide.lines()
                .filter(line -> line.startsWith("  sed")
                        || line.startsWith("  grep")
                        || line.startsWith("  (")
                        || line.startsWith("  tail"))
                .toList();
        assertThat(commands).hasSize(4);
        var payload = run(bundle, commands.get(0)).substring(0, 64);
        assertThat(run(bundle, commands.get(1))).contains("\"payload\":\"" + payload + "\"");
        assertThat(run(bundle, commands.get(2)).substring(0, 64)).isEqualTo(run(bundle, commands.get(3)));
        HexFormat.of().parseHex(payload);
    }

    @Test
    void aDirectoryThatIsThereIsLeftAlone() throws IOException {
        Files.createDirectory(directory.resolve("there"));
        assertThatThrownBy(() -> exported(log, "there", false)).isInstanceOf(NotAccepted.class);
        assertThat(directory.resolve("there")).isEmptyDirectory();
    }

    @Test
    void whatFailsLeavesNothingBehind() throws IOException {
        Files.delete(log.resolve("tile/0/000"));
        assertThatThrownBy(() -> exported(log, "bundle.zip", false)).hasMessageContaining("tile/0/000");
        assertThatThrownBy(() -> exported(log, "bundle", false)).hasMessageContaining("tile/0/000");
        assertThat(directory.toFile().list()).containsExactly("log");
    }

    @Test
    void whatIsSealedCanBeWithheld() throws IOException {
        var sealed = "{\"fact\":{\"claimant\":{\"person\":\"person-1\",\"sealed\":\"v1.a.b.c\"}}}";
        var plain = "{\"fact\":{\"note\":\"sealed\"}}";
        var metadata = "{\"command\":\"00000000-0000-0000-0000-000000000001\",\"recorder\":\"test\"}".getBytes(UTF_8);
        var other = directory.resolve("other");
        new WrittenLog(other)
                .append(List.of(
                        new WrittenLog.Said("note-a", "note.taken", sealed.getBytes(UTF_8), metadata),
                        new WrittenLog.Said("note-a", "note.taken", plain.getBytes(UTF_8), metadata)))
                .sign();
        var exported =
                Exporting.export(other.toString(), directory.resolve("bundle"), true, said -> {}, (done, of) -> {});
        assertThat(exported.withheld()).isEqualTo(1);
        assertThat(directory.resolve("bundle/payload/000.p/2")).hasContent("\n" + plain + "\n");
        assertThat(entries(exported.bundle()))
                .extracting(StoredEntry::isWithheld)
                .containsExactly(true, false);
    }

    private static List<StoredEntry> entries(Path place) {
        try (var bundle = Bundle.at(place.toString())) {
            return bundle.entries((done, of) -> {});
        }
    }

    private static List<String> history(Path place) {
        var folded = Folded.of(entries(place));
        var from = new FoldedFrom("bundle", null, null, folded.ledger().size(), List.of());
        return ReformHistory.of(
                        folded.read(),
                        "reform-jarvenpaa-muutosohjelma",
                        folded.ledger().size(),
                        from,
                        Locale.ENGLISH)
                .orElseThrow();
    }

    private static String run(Path directory, String command) throws Exception {
        var process = new ProcessBuilder("bash", "-c", command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(command + ": " + said).isZero();
        return said;
    }
}
