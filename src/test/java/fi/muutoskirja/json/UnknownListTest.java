package fi.muutoskirja.json;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.reform.ReformEvent.ModelsShortlisted;
import fi.muutoskirja.reform.ReformEvent.SurveyRecorded;
import fi.muutoskirja.testing.LedgerInMemory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list that is unknown is not an empty list, neither when sent nor when stored. */
@Tag("fast")
class UnknownListTest {
    private final StatementJson json = new StatementJson(new Catalog(LedgerInMemory.everyCapability()));

    @Test
    void whichModelsGoOnIsStoredAsUnknownOrNoneOrSome() {
        assertStored("reform.models-shortlisted", new ModelsShortlisted("reform-a", 5, 3, null, null), "\"to\":3}");
        assertStored(
                "reform.models-shortlisted", new ModelsShortlisted("reform-a", 5, 0, List.of(), null), "\"kept\":[]");
        assertStored(
                "reform.models-shortlisted",
                new ModelsShortlisted("reform-a", 5, 1, List.of("model-b"), null),
                "\"kept\":[\"model-b\"]");
    }

    @Test
    void aListThatIsAlwaysKnownIsLeftOutWhenItIsEmpty() {
        assertStored(
                "reform.survey-recorded",
                new SurveyRecorded("reform-a", "Kysely", List.of(), null),
                "\"name\":\"Kysely\"}");
    }

    private void assertStored(String name, LedgerEvent fact, String part) {
        var statement = new Statement(
                fact,
                new Provenance(
                        HistoricalDate.unknown("", ""),
                        new SourceReference("source-a", "q", null),
                        RecordingMode.LIVE,
                        null,
                        null),
                List.of());
        var stored = json.write(statement);
        assertThat(new String(stored, StandardCharsets.UTF_8)).contains(part);
        assertThat(json.read(name, 1, stored)).isEqualTo(statement);
    }
}
