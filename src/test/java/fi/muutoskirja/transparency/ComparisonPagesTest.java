package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.comparison.ComparedState;
import fi.muutoskirja.transparency.page.CandidateNode;
import fi.muutoskirja.transparency.page.DifferencePage;
import fi.muutoskirja.transparency.page.DifferenceWords;
import fi.muutoskirja.transparency.page.StructuresPage;
import fi.muutoskirja.transparency.page.UnitPage;
import fi.muutoskirja.transparency.words.Language;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonPagesTest {
    private final FiveCases cases = new FiveCases();

    @Test
    void heinolasDifferenceIsToldAndDrawnWithWhoReceivedTheTasks() {
        var page = difference(Language.FI, "heinola", "2022-12-31", "2023-01-01");
        assertThat(page.turns()).extracting(DifferenceWords::what).containsExactly("Lakannut", "Tehtäviä siirtynyt");
        assertThat(page.turns().getLast().into()).singleElement().satisfies(receiver -> {
            assertThat(receiver.name()).isEqualTo("hyvinvointialue");
            assertThat(receiver.leads()).isFalse();
        });
        assertThat(page.turns()).allSatisfy(turn -> assertThat(turn.proofs()).isNotEmpty());
        var flow = page.flow().orElseThrow();
        assertThat(flow.boxes()).hasSize(2);
        assertThat(flow.ribbons())
                .singleElement()
                .satisfies(ribbon -> assertThat(ribbon.tasks()).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDifferenceOfTheFiveCasesCanBeToldInEveryLanguage(Language language) {
        for (var slug : new String[] {"jamsa", "orivesi", "jarvenpaa", "heinola", "tampere"}) {
            var page = difference(language, slug, "2000-01-01", "2026-01-01");
            assertThat(page.turns()).as(slug).hasSizeGreaterThanOrEqualTo(slug.equals("jamsa") ? 0 : 1);
            assertThat(page.flow().isPresent()).isEqualTo(!page.turns().isEmpty());
            var back = difference(language, slug, "2026-01-01", "2000-01-01");
            assertThat(back.backwards()).isTrue();
            assertThat(back.unchanged()).isEqualTo(page.unchanged());
        }
    }

    @Test
    void whatIsTheSameIsNotDrawn() {
        var page = difference(Language.EN, "tampere", "2008-01-01", "2008-01-01");
        assertThat(page.turns()).isEmpty();
        assertThat(page.flow()).isEmpty();
        assertThat(page.unchanged()).isPositive();
    }

    @Test
    void noTwoBoxesOfTheFlowLieOnEachOther() {
        var boxes = difference(Language.FI, "tampere", "2006-01-01", "2026-01-01")
                .flow()
                .orElseThrow()
                .boxes();
        for (var one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other != one
                            && other.x() < one.x() + one.width()
                            && one.x() < other.x() + other.width()
                            && other.y() < one.y() + one.height()
                            && one.y() < other.y() + other.height())
                    .isEmpty();
        }
    }

    @Test
    void anExampleStandsBesideTodayAsACandidateAndLeavesTodayAlone() {
        var visit = cases.visit(Language.FI, "/reforms/x/structures", LocalDate.of(2010, 1, 1));
        var page =
                StructuresPage.of("jarvenpaa-muutosohjelma", cases.read, visit).orElseThrow();
        var column = page.models().getFirst();
        assertThat(column.example()).isTrue();
        var sketched = column.units().stream()
                .flatMap(ComparisonPagesTest::withAllBelow)
                .filter(CandidateNode::candidate)
                .toList();
        assertThat(sketched).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.marks()).isNotEmpty();
            assertThat(unit.proofs()).isNotEmpty();
            assertThat(unit.href()).isEmpty();
        });
        assertThat(sketched.size() + column.unapplied().size()).isEqualTo(12);
        assertThat(page.today().stream().flatMap(ComparisonPagesTest::withAllBelow))
                .noneMatch(CandidateNode::candidate)
                .extracting(CandidateNode::name)
                .doesNotContain("Konsernihallinnon palvelut");
    }

    @Test
    void aUnitWhoseTasksWentOutsideSaysSo() {
        var page = UnitPage.of(
                        "unit-heinola-sosiaali-ja-terveyspalvelut", cases.read, cases.visit(Language.FI, "/units/x"))
                .orElseThrow();
        assertThat(page.lineage().after())
                .singleElement()
                .satisfies(descent -> assertThat(descent.into().name()).isEqualTo("hyvinvointialue"));
        assertThat(page.lineage().before()).isEmpty();
    }

    private DifferencePage difference(Language language, String slug, String from, String to) {
        var head = cases.ledger.head();
        var sides = new DifferencePage.Sides(
                new ComparedState(LocalDate.parse(from), head), new ComparedState(LocalDate.parse(to), head), null);
        return DifferencePage.of(
                        slug, sides, cases.read, cases.visit(language, "/organisations/" + slug + "/difference"))
                .orElseThrow();
    }

    private static Stream<CandidateNode> withAllBelow(CandidateNode unit) {
        return Stream.concat(Stream.of(unit), unit.children().stream().flatMap(ComparisonPagesTest::withAllBelow));
    }
}
