package fi.muutoskirja.api;

import static fi.muutoskirja.testing.Korjala.FIRST;
import static fi.muutoskirja.testing.Korjala.SECOND;
import static fi.muutoskirja.testing.Korjala.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.testing.Korjala;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry corrected three times and then withdrawn, asked for over REST at each of its five states of knowledge. */
@Tag("fast")
class KnownEachTimeTest {
    private static final String STRUCTURE = "/api/v1/organisations/korjala/structure?at=";
    private static final String TIMELINE = "/api/v1/reforms/korjala/timeline?limit=1000";
    private static final String WHY = "/api/v1/units/" + UNIT + "/why?about=existence";
    private static final String DECISION = "/api/v1/decisions/" + FIRST + "?on=2020-01-17";
    private static final String NOT_FOUND = "404";

    private final LedgerInMemory ledger = InMemoryApi.ledger();
    private final MockMvcTester api = InMemoryApi.reading(ledger, Clock.systemUTC());

    KnownEachTimeTest() {
        ledger.say(InMemoryApi.SOURCE);
    }

    @Test
    void aUnitReadsCorrectlyEachTime() throws UnsupportedEncodingException {
        var town = Korjala.withAUnit(ledger);
        var entry = town.entries().getFirst().toString();

        assertThat(each(town, STRUCTURE + "2020-04-15", KnownEachTimeTest::unit))
                .containsExactly(
                        "Elinvoima certain",
                        "Elinvoimapalvelut certain",
                        "Elinvoimapalvelut possible",
                        "Elinvoimapalvelut certain",
                        "");
        assertThat(each(town, TIMELINE, answer -> line(answer, entry)))
                .containsExactly(
                        "as-recorded 0 1.1.2020",
                        "corrected 1 1.1.2020",
                        "corrected 2 keväällä 2020",
                        "corrected 3 1.3.2020",
                        "withdrawn 4 1.3.2020");
        assertThat(each(town, "/api/v1/entries/" + entry, answer -> text(answer, "/standing")))
                .containsExactly("as-recorded", "corrected", "corrected", "corrected", "withdrawn");
        assertThat(each(town, DECISION, answer -> text(answer, "/legalState/phase")))
                .containsOnly("final");
        assertThat(each(
                        town,
                        DECISION,
                        answer -> String.valueOf(answer.path("otherChanges").size())))
                .containsExactly("1", "1", "1", "0", "0");
        assertThat(each(town, WHY, answer -> text(answer, "/chain/because/0/because/0/id")))
                .containsExactly(FIRST, FIRST, FIRST, SECOND, NOT_FOUND);
    }

    @Test
    void anApprovalAndItsPublicationReadCorrectlyEachTime() throws UnsupportedEncodingException {
        var town = Korjala.withAnApproval(ledger);
        var approved = town.entries().getFirst().toString();
        var published = town.entries().getLast().toString();

        assertThat(each(town, STRUCTURE + "2020-04-15", KnownEachTimeTest::unit))
                .containsExactly(
                        "Elinvoima certain",
                        "Elinvoima certain",
                        "Elinvoimatoimi certain",
                        "Elinvoimatoimi possible",
                        "");
        assertThat(each(town, TIMELINE, answer -> line(answer, approved)))
                .containsExactly(
                        "as-recorded 0 2.12.2019",
                        "corrected 1 2.12.2019",
                        "corrected 2 2.12.2019",
                        "corrected 3 2.12.2019",
                        "withdrawn 4 2.12.2019");
        assertThat(each(town, TIMELINE, answer -> line(answer, published)))
                .containsExactly(
                        "as-recorded 0 10.12.2019",
                        "corrected 1 11.12.2019",
                        "corrected 2 12.12.2019",
                        "corrected 3 joulukuussa 2019",
                        "withdrawn 4 joulukuussa 2019");
        assertThat(each(
                        town,
                        DECISION,
                        answer -> text(answer, "/legalState/phase") + " "
                                + text(answer, "/legalState/deadlines/1/last/edtf")))
                .containsExactly(
                        "final 2020-01-16",
                        "appeal-open 2020-01-17",
                        "appeal-open 2020-01-20",
                        "appeal-open [2020-01-07..2020-02-06]",
                        "prepared ");
        assertThat(each(town, DECISION, KnownEachTimeTest::effects))
                .containsExactly("1.1.2020, 1.8.2020", "1.2.2020, 1.8.2020", "1.2.2020, 1.8.2020", "keväällä 2020", "");
        assertThat(each(town, WHY, answer -> text(answer, "/chain/because/0/happened/raw")))
                .containsExactly("1.1.2020", "1.2.2020", "1.2.2020", "keväällä 2020", NOT_FOUND);
    }

    private List<String> each(Korjala town, String address, Function<JsonNode, String> read)
            throws UnsupportedEncodingException {
        var answers = new ArrayList<String>();
        for (var position : town.states()) {
            var answer = api.get()
                    .uri(address + (address.contains("?") ? "&" : "?") + "known-at=" + position)
                    .exchange();
            var body = answer.getMvcResult().getResponse().getContentAsString(StandardCharsets.UTF_8);
            answers.add(
                    answer.getMvcResult().getResponse().getStatus() == 404
                            ? NOT_FOUND
                            : read.apply(JsonMapper.builder().build().readTree(body)));
        }
        return answers;
    }

    private static String unit(JsonNode structure) {
        return structure
                .path("units")
                .valueStream()
                .filter(unit -> unit.path("id").asString().equals(UNIT))
                .map(unit -> text(unit, "/name") + " " + text(unit, "/certainty"))
                .collect(Collectors.joining());
    }

    private static String line(JsonNode timeline, String entry) {
        return timeline.path("entries")
                .valueStream()
                .filter(line -> line.path("id").asString().equals(entry))
                .map(line -> text(line, "/standing") + " "
                        + line.path("changedBy").size() + " " + text(line, "/happened/raw"))
                .collect(Collectors.joining());
    }

    private static String effects(JsonNode decision) {
        return decision.path("effects")
                .valueStream()
                .map(effect -> text(effect, "/carriedOut/happened/raw"))
                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString("");
    }
}
