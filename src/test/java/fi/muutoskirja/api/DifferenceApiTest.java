package fi.muutoskirja.api;

import static fi.muutoskirja.organisation.Town.*;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.SketchStructure;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.SketchedChange;
import fi.muutoskirja.reform.SketchedChange.Change;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Scenario;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@Tag("fast")
class DifferenceApiTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
    private static final String DIFFERENCE = "/api/v1/organisations/pikkula/difference?";
    private static final String STRUCTURE = "/api/v1/organisations/pikkula/structure?at=2011-01-01";

    private final LedgerInMemory ledger = ledger(
            established("a", List.of("hoito")).on("1.1.2010"),
            established("b", List.of()).on("1.1.2010"),
            merged("c", "a", "b").on("1.1.2012"),
            tasksLeft("c", "hyvinvointialue", true).on("1.1.2023"));
    private final MockMvcTester api = InMemoryApi.reading(ledger, CLOCK);

    @Test
    void aMergerIsToldAsAFlowWithItsEntryAndAuthority() {
        assertThat(get(DIFFERENCE + "from=2011-01-01&to=2013-01-01"))
                .hasStatusOk()
                .hasHeader("Muutoskirja-Position", "6")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"organisation":"org-pikkula","name":"Pikkula",
                 "from":{"at":"2011-01-01","knownAt":"2026-01-01T00:00:05Z","position":6,"units":2},
                 "to":{"at":"2013-01-01","knownAt":"2026-01-01T00:00:05Z","position":6,"units":1},
                 "backwards":false,"knownAt":"2026-01-01T00:00:05Z","position":6,
                 "changes":[{"kind":"merged",
                   "from":[{"id":"unit-pikkula-a","name":"a","kind":"unit","certainty":"certain","remains":false},
                           {"id":"unit-pikkula-b","name":"b","kind":"unit","certainty":"certain","remains":false}],
                   "to":[{"id":"unit-pikkula-c","name":"c","kind":"unit","certainty":"certain","remains":false}],
                   "flow":[{"from":"unit-pikkula-a","to":"unit-pikkula-c"},{"from":"unit-pikkula-b","to":"unit-pikkula-c"}],
                   "was":null,"is":null,"tasks":[],"outside":null,"unitEnds":false,"cause":"time",
                   "entries":[{"entry":"%s","type":"organisation.units-merged",
                     "happened":{"raw":"1.1.2012","earliest":"2012-01-01","latest":"2012-01-01","edtf":"2012-01-01","basis":"day","order":null},
                     "authority":{"kind":"unknown","decision":null,"explanation":"not told"}}]}],
                 "posts":[],"unchanged":0}""".formatted(Scenario.entry(4)));
    }

    @Test
    void leftOutToIsTodayAndFromTheSameDay() {
        var answer = get(DIFFERENCE + "known-at-from=5");
        assertThat(answer).bodyJson().extractingPath("from.at").isEqualTo("2026-06-30");
        assertThat(answer).bodyJson().extractingPath("from.position").isEqualTo(5);
        assertThat(answer).bodyJson().extractingPath("to.position").isEqualTo(6);
        assertThat(answer).bodyJson().extractingPath("changes[*].kind").isEqualTo(List.of("ended", "tasks-moved"));
        assertThat(answer).bodyJson().extractingPath("changes[*].cause").isEqualTo(List.of("knowledge", "knowledge"));
    }

    @Test
    void tasksThatWentOutsideAreToldWithWhoReceivedThem() {
        var answer = get(DIFFERENCE + "from=2022-12-31&to=2023-01-01");
        assertThat(answer).bodyJson().extractingPath("changes[1].outside").isEqualTo("hyvinvointialue");
        assertThat(answer).bodyJson().extractingPath("changes[1].unitEnds").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("changes[1].is").isEqualTo("certainly");
    }

    @Test
    void backwardsSaysSo() {
        var answer = get(DIFFERENCE + "from=2013-01-01&to=2011-01-01");
        assertThat(answer).bodyJson().extractingPath("backwards").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("changes[*].kind").isEqualTo(List.of("split"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2011-02-30, from",
        "to=eilen, to",
        "known-at-from=99, known-at-from",
        "known-at=x, known-at",
        "at=2011-01-01, at"
    })
    void aParameterThatCannotBeUnderstoodIsNamed(String query, String parameter) {
        assertThat(get(DIFFERENCE + query))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("parameter")
                .isEqualTo(parameter);
    }

    @Test
    void aMunicipalityKnownOnNeitherSideIsNotFound() {
        assertThat(get("/api/v1/organisations/atlantis/difference")).hasStatus(404);
        assertThat(get(DIFFERENCE + "known-at=1")).hasStatus(404);
        assertThat(get(DIFFERENCE + "known-at-from=1")).hasStatusOk();
    }

    @Test
    void aUnitTellsItsLineage() {
        var answer = get("/api/v1/units/unit-pikkula-a");
        assertThat(answer).bodyJson().extractingPath("lineage.before").isEqualTo(List.of());
        assertThat(answer)
                .bodyJson()
                .extractingPath("lineage.after[*].way")
                .isEqualTo(List.of("merged", "tasks-moved"));
        assertThat(answer).bodyJson().extractingPath("lineage.after[1].outside").isEqualTo("hyvinvointialue");
        assertThat(answer)
                .bodyJson()
                .extractingPath("lineage.after[0].told.entry")
                .isEqualTo(Scenario.entry(4).toString());
    }

    @Test
    void aCandidateIsMarkedAsOneFromTopToBottom() {
        sketch("reform-pikkula", "model-1", establish("Uusi", "A"), establish("Toinen", "Puuttuva"));
        var answer = get(STRUCTURE + "&model=model-1");
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("model.id").isEqualTo("model-1");
        assertThat(answer).bodyJson().extractingPath("model.reform").isEqualTo("reform-pikkula");
        assertThat(answer).bodyJson().doesNotHavePath("units");
        assertThat(answer)
                .bodyJson()
                .extractingPath("candidates[?(@.key=='candidate-1')].candidate.model")
                .isEqualTo(List.of("model-1"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("candidates[?(@.key=='candidate-1')].candidate.change[0].change")
                .isEqualTo(List.of("establish"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("candidates[?(@.key=='unit-pikkula-b')].candidate")
                .isEqualTo(Collections.singletonList(null));
        assertThat(answer).bodyJson().extractingPath("unapplied[*].reason").isEqualTo(List.of("parent-not-found"));
        assertThat(answer).bodyJson().extractingPath("unapplied[0].named").isEqualTo("Puuttuva");
    }

    @Test
    void withoutAModelNothingOfACandidateShows() {
        sketch("reform-pikkula", "model-1", establish("Uusi", "A"));
        var answer = get(STRUCTURE);
        assertThat(answer).bodyJson().doesNotHavePath("model");
        assertThat(answer).bodyJson().extractingPath("units[*].name").isEqualTo(List.of("a", "b"));
    }

    @Test
    void aModelThatTwoReformsHaveNeedsItsReform() {
        sketch("reform-pikkula", "model-1", establish("Uusi", "A"));
        sketch("reform-pikkula-2", "model-1", establish("Muu", "A"));
        assertThat(get(STRUCTURE + "&model=model-1"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("reforms")
                .isEqualTo(List.of("reform-pikkula", "reform-pikkula-2"));
        assertThat(get(STRUCTURE + "&model=model-1&reform=reform-pikkula-2"))
                .bodyJson()
                .extractingPath("candidates[*].name")
                .asArray()
                .contains("Muu");
    }

    @Test
    void aModelThatIsNotThereIsNotFoundAndAReformAloneIsRefused() {
        sketch("reform-pikkula", "model-1", establish("Uusi", "A"));
        assertThat(get(STRUCTURE + "&model=model-2")).hasStatus(404);
        assertThat(get(STRUCTURE + "&model=model-1&known-at=7")).hasStatus(404);
        assertThat(get(STRUCTURE + "&model=model-1&reform=reform-muu")).hasStatus(404);
        assertThat(get(STRUCTURE + "&reform=reform-pikkula")).hasStatus(400);
    }

    private void sketch(String reform, String model, SketchedChange... changes) {
        ledger.say(
                new StartReform(reform, ORG, "Uudistus"),
                new ProposeModel(reform, model, null, null, ModelStanding.CANDIDATE),
                new SketchStructure(reform, model, List.of(changes)));
    }

    private static SketchedChange establish(String name, String parent) {
        return new SketchedChange(Change.ESTABLISH, null, name, null, parent);
    }

    private MvcTestResult get(String address) {
        return api.get().uri(URI.create("http://localhost" + address)).exchange();
    }
}
