package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.casefile.CaseImport;
import fi.muutoskirja.casefile.ImportProgress;
import fi.muutoskirja.kernel.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class FiveCasesApiIT extends RunningApi {
    private static final List<String> CASES = List.of("heinola", "jamsa", "jarvenpaa", "orivesi", "tampere");
    private static final Pattern EXAMPLE =
            Pattern.compile("^curl (?:-[iH] ?(?:'[^']*' )?)*\"\\$L(/[^\"]+)\"(?! \\\\)", Pattern.MULTILINE);
    private static final Pattern RECORDING =
            Pattern.compile("commands/(register-source)\".*?-d '(\\{.*?\\n  \\})'", Pattern.DOTALL);

    private final CaseImport cases;

    @Autowired
    FiveCasesApiIT(Ledger ledger, CaseImport cases) {
        super(ledger);
        this.cases = cases;
    }

    @BeforeEach
    void tellTheFiveCases() throws IOException {
        for (var name : CASES) {
            try (InputStream file = getClass().getResourceAsStream("/cases/" + name + ".yaml")) {
                cases.importCase(Objects.requireNonNull(file).readAllBytes(), "test", ImportProgress.UNHEARD);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, ''", "2018-06-01, possible", "2019-01-01, certain"})
    void orivesisUnitIsAbsentThenPossibleThenCertain(String at, String certainty) throws Exception {
        var units =
                json(get("/api/v1/organisations/orivesi/structure?at=" + at)).path("units");

        assertThat(units.valueStream()
                        .filter(unit -> unit.path("name").asString().equalsIgnoreCase("elinvoimapalvelut"))
                        .map(unit -> unit.path("certainty").asString()))
                .isEqualTo(certainty.isEmpty() ? List.of() : List.of(certainty));
    }

    @Test
    void jamsasMatrixIsEmptyAndSaysSo() throws Exception {
        var models = json(get("/api/v1/reforms/jamsa-elinvoimaorganisaatio/models"));

        assertThat(models.path("models")).hasSize(5);
        assertThat(models.path("criteria")).hasSize(4);
        assertThat(models.path("cells")).hasSize(20).allSatisfy(cell -> {
            assertThat(cell.path("known").asBoolean()).isFalse();
            assertThat(cell.path("value").isNull()).isTrue();
        });
        var narrowing = models.path("narrowings").get(0);
        assertThat(narrowing.path("from").asInt()).isEqualTo(5);
        assertThat(narrowing.path("to").asInt()).isEqualTo(3);
        assertThat(narrowing.path("narrowedBy").isNull()).isTrue();
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        var seen = new TreeSet<String>();
        var next = new ArrayDeque<>(List.of("/api/v1/organisations", "/api/v1/reforms", "/api/v1/commands"));
        while (!next.isEmpty()) {
            var address = next.pop();
            if (seen.add(address)) {
                var answer = get(address);
                assertThat(answer.statusCode())
                        .as(address + " " + answer.body())
                        .isEqualTo(200);
                collect(json(answer), next);
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void everyEntryOfEveryTimelineHasItsOwnAddress() throws Exception {
        for (var reform : json(get("/api/v1/reforms")).path("reforms")) {
            var timeline = json(get(reform.path("links").path("timeline").asString()));
            assertThat(timeline.path("entries")).hasSizeGreaterThan(10).allSatisfy(line -> {
                var entry = get("/api/v1/entries/" + line.path("id").asString());
                assertThat(entry.statusCode()).isEqualTo(200);
                assertThat(json(entry).path("text")).isEqualTo(line.path("text"));
                assertThat(json(entry).path("source")).isEqualTo(line.path("source"));
            });
        }
    }

    @Test
    void theExamplesOfTheDocumentationWork() throws Exception {
        var docs = Files.readString(Path.of("docs/api.md"));
        var examples =
                EXAMPLE.matcher(docs).results().map(found -> found.group(1)).toList();

        assertThat(examples)
                .hasSizeGreaterThan(6)
                .allSatisfy(address ->
                        assertThat(get(address).statusCode()).as(address).isEqualTo(200));
        var recording = RECORDING.matcher(docs);
        assertThat(recording.find()).isTrue();
        assertThat(record(recording.group(1), UUID.randomUUID(), BodyPublishers.ofString(recording.group(2)))
                        .statusCode())
                .isEqualTo(201);
    }

    /** Every address that stands in an answer as a link. */
    private static void collect(JsonNode node, ArrayDeque<String> into) {
        node.properties().forEach(member -> {
            var value = member.getValue();
            if (value.isString()
                    && value.asString().startsWith("/api/v1/")
                    && !(member.getKey().equals("self") && value.asString().contains("/commands/"))) {
                into.add(value.asString());
            }
        });
        node.forEach(child -> collect(child, into));
    }
}
