package fi.muutoskirja.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.auditor.Bundle;
import fi.muutoskirja.auditor.Folded;
import fi.muutoskirja.auditor.StoredCases;
import fi.muutoskirja.digests.Digesting;
import fi.muutoskirja.digests.Digests;
import fi.muutoskirja.digests.DigestsJson;
import fi.muutoskirja.digests.FoldedRows;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor types, without a ledger to open. */
class BundleCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    private Path log;
    private Digests digests;

    @BeforeEach
    void writeALog() throws IOException {
        log = StoredCases.log(StoredCases.told(List.of("tampere", "orivesi")), directory.resolve("log"));
        try (var bundle = Bundle.at(log.toString())) {
            var folded = Folded.of(bundle.entries((done, of) -> {}));
            digests = Digesting.at(folded.ledger().size(), folded.read(), new FoldedRows(folded.ledger()));
            publish(digests);
        }
    }

    private void publish(Digests some) throws IOException {
        Files.write(log.resolve("digests"), DigestsJson.write(some));
    }

    private int run(String... typed) {
        OpenLedger.Opening nothing = (doors, settings, progress) -> {
            throw new AssertionError("No ledger is opened");
        };
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new LedgerCommandLine(nothing, new PrintWriter(out), new PrintWriter(err, true)).run(typed);
    }

    private String zip() {
        var zip = directory.resolve("bundle.zip").toString();
        assertThat(run("export", "--bundle", zip, "--from", log.toString())).isEqualTo(ExitCode.OK);
        return zip;
    }

    @Test
    void exportsAndReplays() {
        var zip = zip();
        assertThat(out.toString()).contains("194 entries of muutoskirja.example/log, root ");
        assertThat(run("replay", "tampere-toimintamalli", "--from", zip, "--language", "fi"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .startsWith("Tampereen kaupunki: Toimintamallin uudistus")
                .contains("MITÄ EI OLE KIRJATTU", "muutoskirja.example/log");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() {
        assertThat(run("replay", "jarvenpaa", "--from", log.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString())
                .contains("No reform jarvenpaa can be read up to entry 194.", "reform-orivesi-elinvoimapalvelut");
        assertThat(run("replay", "orivesi-elinvoimapalvelut", "--from", log.toString(), "--known-at", "195"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("There is no entry 195: the log ends at 194.");
        assertThat(run("replay", "orivesi-elinvoimapalvelut", "--from", "no-such.zip"))
                .isEqualTo(ExitCode.CANNOT_START);
        assertThat(run("replay", "orivesi-elinvoimapalvelut", "--from", log.toString(), "--language", "de"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void showsTheStructureOnADayAsKnownThen() {
        var zip = zip();
        assertThat(run("state", "tampere", "--at", "2008-01-01", "--from", zip)).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("Tampereen kaupunki on 2008-01-01")
                .contains("Kaupunginvaltuusto [council]");
        assertThat(run("state", "tampere", "--at", "2008-01-01", "--known-at", "16", "--from", zip))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("as known at entry 16: 0 units").doesNotContain("Kaupunginvaltuusto");
    }

    @Test
    void recomputesAndSaysWhatDiffers() throws IOException {
        assertThat(run("recompute", zip())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("read.structure         same", "findings               same");
        var other = new HashMap<>(digests.sides());
        other.put("duties", "ab".repeat(32));
        publish(new Digests(digests.version(), digests.position(), digests.day(), other));
        assertThat(run("recompute", directory.resolve("bundle.zip").toString(), "--against", log.toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString())
                .contains("duties                 differs   the server says abab", "dossier                same");
    }

    @Test
    void aPayloadThatWasEditedIsNotFolded() throws IOException {
        var payloads = log.resolve("payload/000.p/194");
        Files.writeString(payloads, Files.readString(payloads).replace("Kaupunginvaltuusto", "Kaupunginneuvosto1"));
        assertThat(run("replay", "tampere-toimintamalli", "--from", log.toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("The payload of entry 17 is not the one that was logged");
    }

    @Test
    void exportIsEitherOfACaseOrABundle() {
        assertThat(run("export")).isEqualTo(ExitCode.USAGE);
        assertThat(run("export", "jamsa", "--bundle", "x.zip")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("export takes either a REFORM or --bundle")
                .hasLineCount(1);
    }
}
