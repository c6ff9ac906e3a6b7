package fi.muutoskirja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every passage quoted in a built-in case stands in its source document, word for word, wherever the documents are at hand. */
class CasesQuoteTheirSourcesTest {
    private static final Path DOCUMENTS = Path.of("..", "shared", "seeds");

    @ParameterizedTest
    @CsvSource({
        "jamsa, 000_3139edcdaa642c40.txt",
        "orivesi, 001_a23732b4af606694.txt",
        "jarvenpaa, 002_5c010ddff5332738.txt",
        "heinola, 003_c304cb7afcbb5ddc.txt",
        "tampere, 004_9dff149d70bca9b1.txt"
    })
    void everyQuoteStandsInTheDocument(String name, String document) throws IOException {
        var path = DOCUMENTS.resolve(document);
        assumeTrue(
                Files.exists(path), "The source documents are not beside this checkout, so quotes were not compared.");
        var text = spaced(Files.readString(path));
        var quotes = quotes(name);
        assertThat(quotes).isNotEmpty().allSatisfy(quote -> assertThat(text).contains(spaced(quote)));
    }

    private static List<String> quotes(String name) throws IOException {
        try (var file = CasesQuoteTheirSourcesTest.class.getResourceAsStream("/cases/" + name + ".yaml")) {
            var read = (Map<?, ?>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(file));
            return ((List<?>) Objects.requireNonNull(read.get("entries")))
                    .stream()
                            .map(entry -> String.valueOf(((Map<?, ?>) entry).get("quote")))
                            .toList();
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
