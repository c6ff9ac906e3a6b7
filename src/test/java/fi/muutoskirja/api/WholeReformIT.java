package fi.muutoskirja.api;

import static fi.muutoskirja.api.WholeReform.BOARDS;
import static fi.muutoskirja.api.WholeReform.BUSINESS;
import static fi.muutoskirja.api.WholeReform.COMPANY;
import static fi.muutoskirja.api.WholeReform.FIRST;
import static fi.muutoskirja.api.WholeReform.SECOND;
import static fi.muutoskirja.api.WholeReform.VITALITY;
import static fi.muutoskirja.api.WholeReform.texts;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The whole life of a reform over REST alone, and the answers to the questions of auditors, staff and the public. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeReformIT extends RunningApi {
    private static final String ORGANISATION = "/api/v1/organisations/kuvittela";
    private static final String REFORM = "/api/v1/reforms/kuvittela";

    private final WholeReform story;
    private String firstStored = "";

    @Autowired
    WholeReformIT(Ledger ledger) {
        super(ledger);
        this.story = new WholeReform(this, ledger);
    }

    @BeforeAll
    void aReformHappens() throws Exception {
        story.begins();
        story.weighsItsModels();
        story.isProposedByTheBoard();
        story.isApprovedOnAConditionByTheCouncil();
        firstStored =
                ask("/api/v1/entries/" + story.firstApproval).path("payload").toString();
        story.isAppealedAndAnnulled();
        story.isPreparedAgainAndApproved();
        story.windsItsCompanyUp();
        story.reportsLate();
    }

    @Test
    void structureAtADate() throws Exception {
        assertThat(units("2023-08-01", story.beforeTheCondition))
                .contains(BUSINESS)
                .doesNotContain(VITALITY);
        assertThat(units("2023-07-31", story.afterTheCondition))
                .contains(BUSINESS)
                .doesNotContain(VITALITY);
        assertThat(units("2023-12-31", story.afterTheCondition)).contains(BUSINESS, VITALITY);
        assertThat(units("2024-01-01", story.afterTheCondition))
                .contains(VITALITY)
                .doesNotContain(BUSINESS);
        assertThat(units("2024-01-01", story.afterTheRuling)).contains(BUSINESS).doesNotContain(VITALITY);
        assertThat(units("2024-12-31", head())).contains(BUSINESS, VITALITY, COMPANY);
        assertThat(units("2025-01-01", head())).contains(VITALITY, COMPANY).doesNotContain(BUSINESS);
        assertThat(units("2025-03-03", head())).contains(VITALITY).doesNotContain(BUSINESS, COMPANY);
        assertThat(unit(COMPANY, "2024-10-01").path("companyState").asString()).isEqualTo("in-liquidation");
    }

    @Test
    void differenceBetweenDatesAndBetweenStatesOfKnowledge() throws Exception {
        var byDate = ask(ORGANISATION + "/difference?from=2024-07-31&to=2025-01-01");
        assertThat(texts(byDate.path("changes"), "kind")).contains("founded", "ended");

        var byKnowledge = ask(ORGANISATION + "/difference?from=2024-01-01&to=2024-01-01&known-at-from="
                + story.beforeTheRuling + "&known-at=" + story.afterTheRuling);
        assertThat(texts(byKnowledge.path("changes"), "cause")).isNotEmpty().containsOnly("knowledge");
        assertThat(ask(ORGANISATION + "/difference?from=2024-01-01&to=2024-01-01")
                        .path("changes"))
                .isEmpty();
    }

    @Test
    void whatIfAModelWereChosen() throws Exception {
        var candidate = ask(ORGANISATION + "/structure?at=2023-06-01&model=model-kuvittela-a");
        assertThat(candidate.path("model").toString()).contains("model-kuvittela-a");
        assertThat(candidate.path("candidates").toString()).contains("Elinvoimapalvelut");
        assertThat(candidate.path("endings").toString()).contains(BUSINESS);
        assertThat(ask(ORGANISATION + "/structure?at=2023-06-01").path("units").toString())
                .doesNotContain("Elinvoimapalvelut");
    }

    @Test
    void whyAUnitIsAndWhatCameOfADecision() throws Exception {
        var why = ask("/api/v1/units/" + VITALITY + "/why").toString();
        assertThat(why).contains(SECOND, BOARDS + "-2", "model-kuvittela-a", "Näin pöytäkirja kertoo.");
        assertThat(ask("/api/v1/units/" + VITALITY + "/why?known-at=" + story.beforeTheRuling)
                        .toString())
                .contains(FIRST)
                .doesNotContain(SECOND);

        var first = ask("/api/v1/decisions/" + FIRST + "/consequences").toString();
        assertThat(first).contains("takenBack", VITALITY);
        assertThat(ask("/api/v1/decisions/" + SECOND + "/consequences").toString())
                .contains("programme-kuvittela", VITALITY, BUSINESS);
    }

    @Test
    void timelineNarrowedByKindBodyAndPerson() throws Exception {
        var all = ask(REFORM + "/timeline").path("entries");
        assertThat(texts(all, "type")).contains("decision.appeal-ruled-on", "organisation.unit-established");
        assertThat(texts(
                        ask(REFORM + "/timeline?kind=meeting.evening-session-held")
                                .path("entries"),
                        "type"))
                .containsExactly("meeting.evening-session-held");
        assertThat(texts(ask(REFORM + "/timeline?person=Virtanen").path("entries"), "type"))
                .contains("decision.counter-proposal-made", "decision.dissent-recorded");
        assertThat(ask(REFORM + "/timeline?body=" + WholeReform.COUNCIL)
                        .path("entries")
                        .size())
                .isBetween(1, all.size() - 1);
    }

    @Test
    void replayEntryByEntry() throws Exception {
        var first = ask(REFORM + "/replay");
        assertThat(first.path("number").asInt()).isEqualTo(1);
        var last = ask(REFORM + "/replay?position=" + head());
        assertThat(last.path("number").asInt()).isEqualTo(last.path("of").asInt());

        var annulment = ask(REFORM + "/replay?position=" + (story.beforeTheRuling + 1));
        assertThat(annulment.path("entry").path("type").asString()).isEqualTo("decision.appeal-ruled-on");
        assertThat(annulment
                        .path("decisions")
                        .valueStream()
                        .filter(decision -> decision.path("id").asString().equals(FIRST))
                        .map(decision -> decision.path("phase").asString()))
                .containsExactly("annulled");
        var taken = ask(REFORM + "/replay?position=" + (story.beforeTheRuling + 2));
        assertThat(taken.path("structure").toString()).contains("kuvittela");
    }

    @Test
    void alternativesAndCriteriaWithTheirEmptyCells() throws Exception {
        var models = ask(REFORM + "/models");
        assertThat(texts(models.path("models"), "id"))
                .containsExactly("model-kuvittela-a", "model-kuvittela-b", "model-kuvittela-c");
        assertThat(models.path("cells")
                        .valueStream()
                        .filter(cell -> !cell.path("known").asBoolean()))
                .hasSize(2);
        assertThat(models.path("narrowings")).hasSize(1);
    }

    @Test
    void legalStateOnADate() throws Exception {
        assertThat(legal(FIRST, "2023-06-12", head()).path("phase").asString()).isEqualTo("decided");
        assertThat(legal(FIRST, "2023-07-01", story.beforeTheAppeal)
                        .path("phase")
                        .asString())
                .isEqualTo("appeal-open");
        assertThat(deadline(FIRST, "appeal")).isEqualTo("2023-07-27");
        assertThat(legal(FIRST, "2023-07-28", story.beforeTheAppeal)
                        .path("phase")
                        .asString())
                .isEqualTo("final");
        assertThat(legal(FIRST, "2023-07-28", head()).path("phase").asString()).isEqualTo("appealed");
        assertThat(texts(legal(FIRST, "2023-09-01", head()).path("beside"), "kind"))
                .contains("enforced-before-final");
        assertThat(legal(FIRST, "2024-02-05", head()).path("phase").asString()).isEqualTo("annulled");
        assertThat(legal(FIRST, "2023-07-01", story.beforePublication)
                        .path("phase")
                        .asString())
                .isEqualTo("decided");
        assertThat(legal(BOARDS, "2024-01-01", head()).path("remedy").asString())
                .isEqualTo("none-for-preparation");
        assertThat(deadline(SECOND, "appeal")).isEqualTo("2024-06-27");
        assertThat(legal(SECOND, "2024-07-02", head()).path("phase").asString()).isEqualTo("final");

        var matter = ask(ORGANISATION + "/matters?dno=KUV/12/2023");
        assertThat(texts(matter.path("handlings"), "decision")).containsExactly(BOARDS, FIRST, BOARDS + "-2", SECOND);
    }

    @Test
    void dutiesPromisedDueAndDoneLate() throws Exception {
        assertThat(promise("duty-kuvittela-raportti", "2024-12-01", head())).isIn("promised", "due");
        assertThat(promise("duty-kuvittela-raportti", "2025-02-15", story.beforeTheReport))
                .isEqualTo("late");
        assertThat(promise("duty-kuvittela-raportti", "2025-04-01", head())).isEqualTo("done-late");
        assertThat(promise("milestone-kuvittela-johtaja", "2025-04-01", head())).isIn("late", "no-record");
        assertThat(promise("target-kuvittela-paatos", "2023-09-01", story.beforeTheAppeal))
                .isEqualTo("no-record");
    }

    @Test
    void unknownsAndFindings() throws Exception {
        var unknowns = ask(REFORM + "/unknowns");
        assertThat(texts(unknowns.path("unknowns"), "id")).containsExactly("unknown-kuvittela-hinta");
        assertThat(texts(unknowns.path("derived"), "kind")).contains("model-answers");
        assertThat(texts(unknowns.path("derived"), "wouldResolve"))
                .allSatisfy(how -> assertThat(how).isNotBlank());

        var findings = ask(REFORM + "/findings?on=2025-04-01").path("findings");
        assertThat(findings.toString()).contains("Johtaja valittu");
    }

    @Test
    void everyEntryIsThereInOneOrderAsItWasWritten() throws Exception {
        assertThat(ask("/api/v1/entries/" + story.firstApproval).path("payload").toString())
                .isEqualTo(firstStored);
        assertThat(ledger().after(0, Integer.MAX_VALUE))
                .extracting(Entry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, head()).boxed().toList());
    }

    private JsonNode ask(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isEqualTo(200);
        return json(answer);
    }

    private long head() {
        return ledger().head();
    }

    private List<String> units(String at, long knownAt) throws Exception {
        return texts(
                ask(ORGANISATION + "/structure?at=" + at + "&known-at=" + knownAt)
                        .path("units"),
                "id");
    }

    private JsonNode unit(String id, String at) throws Exception {
        return ask(ORGANISATION + "/structure?at=" + at)
                .path("units")
                .valueStream()
                .filter(unit -> unit.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode legal(String decision, String on, long knownAt) throws Exception {
        return ask("/api/v1/decisions/" + decision + "?on=" + on + "&known-at=" + knownAt)
                .path("legalState");
    }

    private String deadline(String decision, String limit) throws Exception {
        return legal(decision, "2025-01-01", head())
                .path("deadlines")
                .valueStream()
                .filter(one -> one.path("limit").asString().equals(limit))
                .map(one -> one.path("last").path("latest").asString())
                .findFirst()
                .orElse("");
    }

    private String promise(String id, String on, long knownAt) throws Exception {
        return ask(REFORM + "/duties?on=" + on + "&known-at=" + knownAt)
                .path("promises")
                .valueStream()
                .filter(promise -> promise.path("id").asString().equals(id))
                .map(promise -> promise.path("state").asString())
                .findFirst()
                .orElse("");
    }
}
