package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.transparency.page.ChainRow;
import fi.muutoskirja.transparency.page.ConsequencesPage;
import fi.muutoskirja.transparency.page.ReplayPage;
import fi.muutoskirja.transparency.page.WhyPage;
import fi.muutoskirja.transparency.words.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CausalityPagesTest {
    private static final String UNIT = "unit-orivesi-elinvoimapalvelut";
    private static final String DECISION = "decision-orivesi-elinvoimapalvelut";
    private static final String REFORM = "orivesi-elinvoimapalvelut";

    private final FiveCases cases = new FiveCases();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReasonsAreToldInEveryLanguage(Language language) {
        var visit = cases.visit(language, "/units/" + UNIT + "/why");
        var page = WhyPage.of(UNIT, null, cases.read, visit).orElseThrow();

        var html = new String(new Renderer().render("why", visit, page), StandardCharsets.UTF_8);

        assertThat(html)
                .contains("class=\"gaps\"")
                .contains("päätettiin (v. 2018)")
                .doesNotContain(">null<");
        assertThat(page.steps().getFirst().next().getFirst().unknowns()).isNotEmpty();
    }

    @Test
    void everyUnitAndPostOfTampereHasItsReasons() {
        var visit = cases.visit(Language.FI, "");
        var structure = cases.read
                .structure()
                .structure("org-tampere", LocalDate.of(2008, 1, 1), visit.knownAt())
                .orElseThrow();

        assertThat(Stream.concat(
                        structure.units().stream().limit(10).map(unit -> unit.id()),
                        structure.posts().stream().map(post -> post.id())))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(WhyPage.of(id, null, cases.read, visit)
                                .orElseThrow()
                                .steps())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step.next()).isNotEmpty()));
    }

    @Test
    void oneThingAloneCanBeExplained() {
        var unit = "unit-heinola-sosiaali-ja-terveyspalvelut";
        var visit = cases.visit(Language.EN, "/units/" + unit + "/why/end");

        var whole = WhyPage.of(unit, null, cases.read, visit).orElseThrow();
        var end = WhyPage.of(unit, "end", cases.read, visit).orElseThrow();

        assertThat(whole.steps()).hasSize(2);
        assertThat(end.steps()).hasSize(1);
        assertThat(end.choices())
                .extracting(choice -> choice.day() + " " + choice.shown())
                .containsExactly(
                        "everything false", "existence false", "name false", "place false", "tasks false", "end true");
        assertThat(WhyPage.of(unit, "colour", cases.read, visit)).isEmpty();
    }

    @Test
    void whatWasTakenBackIsMarkedWithTheReason() {
        var established = cases.ledger.of(List.of("org-orivesi"), cases.ledger.head()).stream()
                .filter(entry -> {
                    var authority = entry.statement().provenance().authority();
                    return authority != null && DECISION.equals(authority.decision());
                })
                .reduce((first, second) -> second)
                .orElseThrow();
        cases.ledger.say(Saying.that(new WithdrawEntry("org-orivesi", established.id(), "Päätös kumottiin."))
                .citing("source-orivesi-elinvoima", "Näin kerrottiin."));
        var visit = cases.visit(Language.SV, "/decisions/" + DECISION + "/consequences");
        var page = ConsequencesPage.of(DECISION, cases.read, visit).orElseThrow();

        var html = new String(new Renderer().render("consequences", visit, page), StandardCharsets.UTF_8);

        assertThat(page.decision().next())
                .extracting(ChainRow::takenBack)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .extracting(change -> change.reason())
                .isEqualTo("Päätös kumottiin.");
        assertThat(html).contains("återtaget").contains("Päätös kumottiin.");
    }

    @Test
    void everyStepLeadsToTheNextUntilTheLast() {
        var visit = cases.visit(Language.EN, "/reforms/" + REFORM + "/replay");
        var page = ReplayPage.of(REFORM, null, cases.read, visit).orElseThrow();
        assertThat(page.first()).isNull();
        assertThat(page.previous()).isNull();
        assertThat(page.segments()).hasSize(page.of());

        var steps = 1;
        while (page.next() != null) {
            var position = Long.valueOf(page.next().substring(page.next().lastIndexOf('/') + 1));
            page = ReplayPage.of(REFORM, position, cases.read, visit).orElseThrow();
            assertThat(new Renderer().render("replay", visit, page)).isNotEmpty();
            steps++;
        }

        assertThat(steps).isEqualTo(page.of());
        assertThat(page.last()).isNull();
        assertThat(page.decisions()).hasSize(2);
    }
}
