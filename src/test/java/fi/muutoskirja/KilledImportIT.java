package fi.muutoskirja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import whose process is killed with no warning: what was acknowledged is there, and no case is there by half. */
final class KilledImportIT {
    private static final int NOTES = 1_500;

    @TempDir
    Path directory;

    @BeforeEach
    void letTheServersUserIn() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void nothingAcknowledgedIsLostAndNoCaseIsThereByHalf() throws Exception {
        var files = new ArrayList<String>();
        for (var name : List.of("ensimmainen", "toinen", "kolmas", "neljas")) {
            files.add(Files.writeString(directory.resolve(name + ".yaml"), caseFile(name))
                    .toString());
        }
        var command = new ArrayList<>(List.of("import"));
        command.addAll(files);
        var arguments = command.toArray(String[]::new);

        List<String> acknowledged;
        try (var program = Program.start(directory, arguments)) {
            var first = program.nextLine();
            program.kill();
            acknowledged = new ArrayList<>(List.of(first));
            acknowledged.addAll(program.remainingLines());
        }

        try (var again = Program.start(directory, arguments)) {
            assertThat(again.exitCode()).isZero();
            var outcomes = again.remainingLines();
            assertThat(outcomes).hasSize(files.size());
            assertThat(outcomes)
                    .allMatch(line -> line.endsWith(": %d entries recorded".formatted(NOTES + 3))
                            || line.endsWith(": all %d entries were there already".formatted(NOTES + 3)));
            for (var line : acknowledged) {
                var file = line.substring(0, line.indexOf(": "));
                assertThat(outcomes).anyMatch(outcome -> outcome.startsWith(file) && outcome.contains("there already"));
            }
        }
    }

    private static String caseFile(String name) {
        var file = new StringBuilder("""
                case: %1$s
                title: %1$s
                organisation: org-%1$s
                reform: reform-%1$s
                document: source-%1$s
                entries:
                  - {key: lahde, command: register-source, document: source-%1$s, title: t, language: fi, happened: 2020, quote: q}
                  - {key: kunta, command: register-organisation, name: %1$s, happened: 2020, quote: q}
                  - {key: uudistus, command: start-reform, name: n, happened: 2020, quote: q}
                """.formatted(name));
        for (var i = 1; i <= NOTES; i++) {
            file.append(
                    "  - {key: n%d, command: record-note, topic: t, text: x, happened: 2020, quote: q}\n".formatted(i));
        }
        return file.toString();
    }
}
