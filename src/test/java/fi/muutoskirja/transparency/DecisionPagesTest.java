package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fi.muutoskirja.decision.Threshold;
import fi.muutoskirja.law.DayOff;
import fi.muutoskirja.law.TimeLimit;
import fi.muutoskirja.proceedings.ConditionOn;
import fi.muutoskirja.proceedings.LegalCircumstance;
import fi.muutoskirja.proceedings.Phase;
import fi.muutoskirja.proceedings.PhaseOnDay;
import fi.muutoskirja.proceedings.Remedy;
import fi.muutoskirja.proceedings.Window;
import fi.muutoskirja.source.SourceCommand;
import fi.muutoskirja.testing.Rantala;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.transparency.page.DecisionPage;
import fi.muutoskirja.transparency.page.EntryPage;
import fi.muutoskirja.transparency.page.HandlingPart;
import fi.muutoskirja.transparency.page.LegalPart.PhaseBox;
import fi.muutoskirja.transparency.page.Link;
import fi.muutoskirja.transparency.page.MatterPage;
import fi.muutoskirja.transparency.page.ReformPage;
import fi.muutoskirja.transparency.words.Language;
import fi.muutoskirja.transparency.words.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionPagesTest {
    private final FiveCases cases = new FiveCases();

    @BeforeEach
    void tellOfRantala() {
        cases.ledger.say(new SourceCommand.RegisterSource(Saying.SOURCE, "Pöytäkirjat", null, null, null, null, "fi"));
        Rantala.tell(cases.ledger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-11-01 | By this day nothing is known to have happened in the matter",
                "2019-12-16 | Published; members are not yet held to have had notice",
                "2019-12-20 | It can be appealed, last day 16 January 2020",
                "2020-01-15 | Appealed, not yet ruled on",
                "2020-10-01 | Annulled: the decision no longer stands"
            })
    void whereItStandsIsToldInASentence(String day, String standing) {
        assertThat(page(Language.EN, day).law().standing()).startsWith(standing);
    }

    @Test
    void theRowOfPhasesTellsWhatWasReachedAndWhatNot() {
        assertThat(page(Language.FI, "2019-12-20").law().phases())
                .extracting(PhaseBox::mark)
                .containsExactly(
                        "certainly", "certainly", "certainly", "certainly", "certainly", "certainly", "not-yet");
        assertThat(page(Language.FI, "2019-12-20").law().phases())
                .filteredOn(PhaseBox::current)
                .extracting(PhaseBox::name, PhaseBox::words)
                .containsExactly(tuple("Valitusaika", "viimeinen päivä"));
    }

    @Test
    void eachDeadlineIsToldWithItsCountAndItsSection() {
        var appeal = page(Language.FI, "2019-12-20").law().deadlines().getLast();
        assertThat(appeal.name()).isEqualTo("Valitusaika");
        assertThat(appeal.section()).isEqualTo("Kuntalaki 410/2015 138 §");
        assertThat(appeal.last().text()).isEqualTo("16.1.2020");
        assertThat(appeal.state()).isEqualTo("kuluu");
        assertThat(appeal.counted())
                .containsExactly(List.of("17.12.2019 + 30 päivää = 16.1.2020; alkupäivää ei lueta mukaan"
                        + " (Laki säädettyjen määräaikain laskemisesta 150/1930 2 §)."));
    }

    @Test
    void theHandlingIsToldWithItsVoteAndWhoTookNoPart() {
        var handling = page(Language.EN, "2020-01-01").handling();
        assertThat(handling.proposal()).extracting(HandlingPart.Saying::by).isEqualTo("kaupunginjohtaja");
        assertThat(handling.votes().getFirst().between())
                .isEqualTo("the presenter's proposal – counter-proposal (Maija Malli)");
        assertThat(handling.votes().getFirst().figures()).isEqualTo("14 for, 10 against, 1 blank, 1 absent");
        assertThat(handling.counters())
                .extracting(counter -> counter.standing())
                .containsExactly("seconded by:", "Nobody seconded it, so it fell.");
        assertThat(handling.dissents()).hasSize(1);
        assertThat(handling.recusals()).extracting(person -> person.name()).containsExactly("Jaana Jäävi");
    }

    @Test
    void whatItChangedIsToldOnBothDaysAndIsTakenBackWithIt() {
        assertThat(page(Language.EN, "2020-01-01").changes())
                .extracting(change -> change.effective().text(), DecisionPage.Change::withdrawn)
                .containsExactly(tuple("1 January 2020", true), tuple("1 August 2020", true));
        var beforeTheRuling = cases.earlier(Language.EN, "", cases.ledger.head() - 3);
        assertThat(DecisionPage.of(Rantala.APPROVED, cases.read, beforeTheRuling)
                        .orElseThrow()
                        .changes())
                .noneMatch(DecisionPage.Change::withdrawn);
    }

    @Test
    void enforcementInTheWindowIsSaidToHaveBeenEarly() {
        assertThat(page(Language.EN, "2020-01-07").law().remarks())
                .extracting(remark -> remark.text(), remark -> remark.section())
                .containsExactly(tuple("Put into effect before it was final", "Kuntalaki 410/2015 143 §"));
    }

    @Test
    void aMatterIsFoundByItsDiaryNumberWithItsSlashes() {
        assertThat(page(Language.FI, "2020-01-01").matter())
                .extracting(Link::href)
                .isEqualTo("/fi/organisations/rantala/matters/RAN/311/00.01/2019?at=2020-01-01");
        var matter = MatterPage.of(
                        "rantala",
                        "RAN/311/00.01/2019",
                        cases.read,
                        cases.visit(Language.FI, "", LocalDate.of(2020, 1, 1)))
                .orElseThrow();
        assertThat(matter.handlings())
                .extracting(MatterPage.Row::standing)
                .containsExactly("Päätetty", "Valitusaika on auki, viimeinen päivä 16.1.2020");
        assertThat(MatterPage.of("rantala", "RAN/1", cases.read, cases.visit(Language.FI, "")))
                .isEmpty();
        assertThat(MatterPage.of("rantala", "RAN%2F311%2F00.01%2F2019", cases.read, cases.visit(Language.FI, "")))
                .isPresent();
    }

    @Test
    void everyPageOfADecisionIsMade() {
        for (var language : Language.values()) {
            for (var decision :
                    List.of(Rantala.APPROVED, Rantala.PROPOSED, Rantala.CONDITION, "decision-jamsa-valmistelu")) {
                var visit = cases.visit(language, "/decisions/" + decision, LocalDate.of(2020, 1, 7));
                var page = DecisionPage.of(decision, cases.read, visit).orElseThrow();
                assertThat(new Renderer().render("decision", visit, page)).isNotEmpty();
            }
        }
        assertThat(DecisionPage.of("decision-muu", cases.read, cases.visit(Language.FI, "")))
                .isEmpty();
    }

    @Test
    void aReformAndAnEntryLeadToTheDecision() {
        assertThat(ReformPage.of("jarvenpaa-muutosohjelma", cases.read, cases.visit(Language.FI, ""))
                        .orElseThrow()
                        .decisions())
                .allSatisfy(row -> assertThat(row.href()).startsWith("/fi/decisions/decision-jarvenpaa-"));
        var entry = cases.read
                .decisions()
                .decision(Rantala.APPROVED, cases.ledger.head())
                .orElseThrow()
                .votes()
                .getFirst()
                .entry();
        assertThat(EntryPage.of(entry, cases.read, cases.visit(Language.FI, ""))
                        .orElseThrow()
                        .decision())
                .isEqualTo("/fi/decisions/" + Rantala.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfTheLawHasAText(Language language) {
        var texts = Texts.in(language);
        assertThat(Stream.of(
                                keys("phase", Phase.values()),
                                keys("mark", PhaseOnDay.Mark.values()),
                                keys("remedy", Remedy.values()),
                                keys("limit", TimeLimit.values()),
                                keys("limit.from", Window.Start.values()),
                                keys("day-off", DayOff.values()),
                                keys("condition", ConditionOn.Holds.values()),
                                keys("beside", LegalCircumstance.Kind.values()),
                                keys("threshold", Threshold.values()))
                        .flatMap(keys -> keys))
                .allMatch(texts::has);
        for (var phase : Phase.values()) {
            var key = "standing-in-law." + spelt(phase);
            assertThat(texts.has(key) || texts.has(key + "-until")).as(key).isTrue();
        }
    }

    private static Stream<String> keys(String group, Enum<?>[] words) {
        var between = group.equals("limit.from") ? "-" : ".";
        return Stream.of(words).map(word -> group + between + spelt(word));
    }

    private static String spelt(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private DecisionPage page(Language language, String day) {
        return DecisionPage.of(Rantala.APPROVED, cases.read, cases.visit(language, "", LocalDate.parse(day)))
                .orElseThrow();
    }
}
