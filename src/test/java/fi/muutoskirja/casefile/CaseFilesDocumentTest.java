package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What registrars are told about case files is so. */
class CaseFilesDocumentTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(case: .*?)```");
    private static final Pattern DATE =
            Pattern.compile("(?m)^\\| ([^|]+) \\| (–|\\d{4}-\\d{2}-\\d{2}) \\| (–|\\d{4}-\\d{2}-\\d{2}) \\|$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+\\. \\| ([^|]+) \\|$");

    private final String document = document();
    private final LedgerInMemory ledger = new LedgerInMemory();

    @Test
    void theExampleCanBeImported() {
        var example = EXAMPLE.matcher(document).results().toList();
        assertThat(example).hasSize(1);
        var report = new CaseImport(ledger.catalog(), ledger)
                .importCase(CaseTexts.utf8(example.getFirst().group(1)), "registrar", ImportProgress.UNHEARD);
        assertThat(report).isEqualTo(new ImportReport("esimerkki-elinvoima", 9, 0));
    }

    @Test
    void theTableOfDateWordsIsHowTheyAreRead() {
        var rows = DATE.matcher(document).results().toList();
        assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
            var read = DateWords.read(row.group(1));
            assertThat(read.earliest()).as(row.group(1)).isEqualTo(day(row.group(2)));
            assertThat(read.latest()).as(row.group(1)).isEqualTo(day(row.group(3)));
        });
    }

    @Test
    void everyCommandIsListedWithItsMembers() {
        var listed = COMMAND.matcher(document)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> names(row.group(2))));
        Map<String, List<String>> real = ledger.catalog().commands().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, command -> names(command.getValue())));
        assertThat(listed).isEqualTo(real);
    }

    private static List<String> names(String members) {
        return Pattern.compile("`(\\w+)`(\\[])?(\\?)?")
                .matcher(members)
                .results()
                .map(member -> member.group().replace("`", ""))
                .toList();
    }

    private static List<String> names(Class<? extends LedgerCommand> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(CaseFilesDocumentTest::listed)
                .toList();
    }

    private static String listed(RecordComponent component) {
        if (component.getType() == List.class) {
            return component.getName() + "[]";
        }
        return component.getName() + (component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "");
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals("–") ? null : LocalDate.parse(cell);
    }

    private static String document() {
        try {
            return Files.readString(Path.of("docs", "case-files.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
