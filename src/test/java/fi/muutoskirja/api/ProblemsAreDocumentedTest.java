package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.api.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemsAreDocumentedTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(/problems/[a-z-]+)` \\| (\\d{3}) \\|", Pattern.MULTILINE);

    @Test
    void docsListEveryKindOfProblemWithItsStatusAndNoOther() throws IOException {
        var docs = Files.readString(Path.of("docs/api.md"));

        var documented = ROW.matcher(docs)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(kind -> kind.type() + " " + kind.status())
                        .toList());
    }
}
