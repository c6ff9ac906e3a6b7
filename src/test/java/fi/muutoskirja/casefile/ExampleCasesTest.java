package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.muutoskirja.kernel.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reforms that nobody had in mind when the format was made: each can be imported, and comes back from its export as it was. */
@Tag("fast")
class ExampleCasesTest {
    private static final List<String> DAYS = List.of(
            "2013-06-17",
            "2013-11-30",
            "2013-12-01",
            "2014-01-01",
            "2019-11-26",
            "2020-01-01",
            "2020-08-01",
            "2021-04-15");

    @ParameterizedTest
    @CsvSource({
        "vesilaitos-yhtioksi-2013, 30, 33",
        "toimialamalli-2019, 26, 29",
    })
    void itIsImportedWhollyWithWhatFollowsFromItsDecisions(String name, int told, int recorded) {
        var example = Example.told(name);
        assertThat(example.entries()).hasSize(recorded);
        assertThat(example.imported(Example.file(name)).alreadyThere()).isEqualTo(told);
        assertThat(example.entries()).hasSize(recorded);
    }

    @ParameterizedTest
    @CsvSource({"vesilaitos-yhtioksi-2013", "toimialamalli-2019"})
    void itFitsThePublishedSchema(String name) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new CaseFileSchema(new Example(Example.file(name)).ledger.catalog()).schema());
        assertThat(schema.validate(YamlText.read(Example.file(name)).root())).isEmpty();
    }

    /** The export also writes what followed from the decisions; the import recognises it by its ids and records nothing twice. */
    @ParameterizedTest
    @CsvSource({
        "vesilaitos-yhtioksi-2013, org-harjula, reform-harjula-vesiyhtio",
        "toimialamalli-2019, org-rantala, reform-rantala-toimialamalli",
    })
    void itsExportTellsTheSame(String name, String organisation, String reform) {
        var example = Example.told(name);
        var export = example.export(reform);
        var other = new Example(CaseTexts.utf8(export));

        assertThat(other.entries()).isEqualTo(example.entries());
        assertThat(other.timeline.ofReform(reform, other.ledger.head()))
                .isNotEmpty()
                .isEqualTo(example.timeline.ofReform(reform, example.ledger.head()));
        assertThat(DAYS).allSatisfy(day -> {
            assertThat(other.structure(organisation, day, other.ledger.head()))
                    .isEqualTo(example.structure(organisation, day, example.ledger.head()));
            assertThat(decisions(example))
                    .isNotEmpty()
                    .allSatisfy(
                            decision -> assertThat(other.state(decision, day)).isEqualTo(example.state(decision, day)));
        });
        assertThat(other.export(reform)).isEqualTo(export);
        assertThat(example.imported(CaseTexts.utf8(export)).written()).isZero();
    }

    private static Stream<String> decisions(Example example) {
        return example.entries().stream()
                .map(Entry::subject)
                .filter(subject -> subject.startsWith("decision-"))
                .distinct();
    }
}
