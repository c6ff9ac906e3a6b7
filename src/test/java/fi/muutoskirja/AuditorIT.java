package fi.muutoskirja;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.auditor.Bundle;
import fi.muutoskirja.auditor.StoredEntry;
import fi.muutoskirja.commandline.ExitCode;
import fi.muutoskirja.commandline.LedgerCommandLine;
import fi.muutoskirja.commandline.OpenLedger;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five cases in a running program, and an auditor beside it who has the jar alone. */
final class AuditorIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @BeforeEach
    void letTheServersUserIn() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int run(String... typed) {
        OpenLedger.Opening nothing = (doors, settings, progress) -> {
            throw new AssertionError("An auditor opens no ledger");
        };
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new LedgerCommandLine(nothing, new PrintWriter(out), new PrintWriter(err, true)).run(typed);
    }

    private String place(String file) {
        return directory.resolve(file).toString();
    }

    @Test
    void whatTheServerSaysFollowsFromTheBundleItGivesOut() throws Exception {
        var port = freePort();
        try (var program = Program.start(directory, "--server.port=" + port)) {
            assertThat(program.nextLine()).isEqualTo("Muutoskirja is open at http://localhost:%d/", port);
            var address = "http://localhost:" + port + "/log/";
            assertThat(run("export", "--bundle", place("served.zip"), "--from", address))
                    .as(err.toString())
                    .isEqualTo(ExitCode.OK);
            assertThat(run("verify", place("served.zip"))).as(out + " " + err).isEqualTo(ExitCode.OK);
            assertThat(run("recompute", place("served.zip")))
                    .as(out + " " + err)
                    .isEqualTo(ExitCode.OK);
            assertThat(out.toString()).contains("provenance             same").doesNotContain("cannot be");
            assertThat(run("recompute", address)).as(out + " " + err).isEqualTo(ExitCode.OK);
            program.terminate();
            program.exitCode();
        }
        assertThat(run("export", "--bundle", place("found.zip"), "--from", place("data")))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(entries("found.zip")).usingRecursiveComparison().isEqualTo(entries("served.zip"));
        assertThat(run("replay", "jarvenpaa-muutosohjelma", "--from", place("found.zip")))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("WHAT WAS DECIDED", "WHAT WAS PROMISED", "WHAT IS NOT RECORDED");
    }

    private List<StoredEntry> entries(String file) {
        try (var bundle = Bundle.at(place(file))) {
            return bundle.entries((done, of) -> {});
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
