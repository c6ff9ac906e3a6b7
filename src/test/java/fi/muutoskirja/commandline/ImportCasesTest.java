package fi.muutoskirja.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCasesTest {
    @TempDir
    Path directory;

    @Test
    void filesAreRecordedInTheirOrderUpToOneThatIsRefused() throws IOException {
        var recorded = new ArrayList<String>();
        var ledger = new PartsOnly().with(CaseImporter.class, file -> {
            var name = Path.of(file.name()).getFileName().toString();
            return () -> {
                if (name.equals("c.yaml")) {
                    throw new CannotDo("c.yaml has one problem");
                }
                recorded.add(name);
                return "1 entry recorded";
            };
        });
        var typed = new ArrayList<>(List.of("import"));
        for (var name : List.of("b.yaml", "a.yaml", "c.yaml", "d.yaml")) {
            typed.add(Files.writeString(directory.resolve(name), "case: x").toString());
        }
        var out = new StringWriter();
        var err = new StringWriter();

        var exit = new LedgerCommandLine(ledger, new PrintWriter(out, true), new PrintWriter(err, true))
                .run(typed.toArray(String[]::new));

        assertThat(exit).isEqualTo(ExitCode.REFUSED);
        assertThat(recorded).containsExactly("b.yaml", "a.yaml");
        assertThat(out.toString().lines())
                .containsExactly(typed.get(1) + ": 1 entry recorded", typed.get(2) + ": 1 entry recorded");
        assertThat(err.toString()).contains("c.yaml has one problem");
    }
}
