package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.organisation.CompanyCommand;
import fi.muutoskirja.source.SourceCommand;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.transparency.page.CompanyWords;
import fi.muutoskirja.transparency.page.EntryLine;
import fi.muutoskirja.transparency.page.EntryPage;
import fi.muutoskirja.transparency.page.FrontPage;
import fi.muutoskirja.transparency.page.OrganisationPage;
import fi.muutoskirja.transparency.page.ReformPage;
import fi.muutoskirja.transparency.page.SourcePage;
import fi.muutoskirja.transparency.page.UnitNode;
import fi.muutoskirja.transparency.page.UnitPage;
import fi.muutoskirja.transparency.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final FiveCases cases = new FiveCases();

    @Test
    void theFrontPageShowsFiveReformsAndWhatWasRecordedLast() {
        var front = FrontPage.of(1, cases.read, cases.visit(Language.FI, ""));
        assertThat(front.reforms()).hasSize(5).allSatisfy(reform -> {
            assertThat(reform.stage()).isNotBlank();
            assertThat(reform.entries()).isPositive();
            assertThat(reform.unknowns()).isPositive();
        });
        assertThat(front.latest().getFirst().position()).isEqualTo(cases.ledger.head());
    }

    @Test
    void whatOnlyPossiblyExistedIsMarked() {
        assertThat(units("orivesi", LocalDate.of(2017, 12, 31))).noneMatch(this::isVitalityServices);
        assertThat(units("orivesi", LocalDate.of(2018, 6, 1)))
                .filteredOn(this::isVitalityServices)
                .singleElement()
                .returns(true, UnitNode::possible)
                .satisfies(unit -> assertThat(unit.children()).hasSize(6));
        assertThat(units("orivesi", LocalDate.of(2019, 1, 1)))
                .filteredOn(this::isVitalityServices)
                .singleElement()
                .returns(false, UnitNode::possible);
    }

    @Test
    void everyUnitIsDrawnAndListedOnce() {
        var page = organisation("tampere", LocalDate.of(2008, 1, 1));
        var listed = Stream.concat(page.placed().stream(), page.unplaced().stream())
                .flatMap(PagesTest::withAllBelow)
                .map(UnitNode::href)
                .toList();
        assertThat(listed).doesNotHaveDuplicates().hasSize(page.certain() + page.possible());
        assertThat(page.chart().orElseThrow().boxes())
                .extracting(box -> box.href())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(""), listed.stream()).toList());
        assertThat(page.unplaced()).isNotEmpty();
    }

    @Test
    void noTwoBoxesOfTheChartLieOnEachOther() {
        var boxes = organisation("tampere", LocalDate.of(2008, 1, 1))
                .chart()
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
    void anEmptyMatrixSaysSoAndNobodyIsSaidToHaveNarrowedIt() {
        var alternatives = reform("jamsa", Language.FI).alternatives();
        assertThat(alternatives.candidates()).hasSize(5);
        assertThat(alternatives.rows()).hasSize(4);
        assertThat(alternatives.empty()).isTrue();
        assertThat(alternatives.narrowings())
                .singleElement()
                .satisfies(step -> assertThat(step.text())
                        .contains("viidestä kolmeen; lähde ei kerro, kuka rajasi")
                        .contains("Lähde ei kerro, mitkä jäivät jäljelle"));
    }

    @Test
    void anEveningSessionIsSaidToHaveDecidedNothing() {
        assertThat(reform("jamsa", Language.EN).gatherings())
                .anySatisfy(gathering -> assertThat(gathering.kind()).isEqualTo("Evening session"))
                .allSatisfy(gathering -> assertThat(gathering.standing()).startsWith("Nothing was decided"));
    }

    @Test
    void undatedDecisionsStandInTheirToldOrder() {
        assertThat(reform("tampere", Language.FI).decisions())
                .hasSize(7)
                .extracting(decision -> decision.happened().text())
                .element(3)
                .asString()
                .endsWith("4. seitsemästä");
    }

    @Test
    void anExampleStaysAnExample() {
        assertThat(reform("jarvenpaa", Language.FI).alternatives().examples()).isNotEmpty();
        var sketched = reform("jarvenpaa", Language.FI).alternatives().examples().stream()
                .flatMap(example -> example.sketches().stream())
                .map(sketch -> sketch.name())
                .filter(name -> name.startsWith("Lautakunta") || name.startsWith("Palvelukeskus"))
                .toList();
        assertThat(sketched).isNotEmpty();
        assertThat(organisation("jarvenpaa", LocalDate.of(2012, 1, 1)).unplaced())
                .flatExtracting(unit -> withAllBelow(unit).toList())
                .extracting(UnitNode::name)
                .doesNotContainAnyElementsOf(sketched);
    }

    @Test
    void aPromiseWithoutARecordedOutcomeIsNotSaidToBeDone() {
        var programme = reform("jarvenpaa", Language.FI).programmes().getFirst();
        var milestones = programme.measures().stream()
                .flatMap(measure -> measure.milestones().stream())
                .toList();
        assertThat(milestones).anySatisfy(it -> assertThat(it.done()).isTrue());
        assertThat(milestones)
                .filteredOn(it -> !it.done())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.status()).contains("toteutumisesta ei merkintää"));
        assertThat(programme.duties()).isNotEmpty();
    }

    @Test
    void everyEntryOfAReformStandsOnItsTimelineOnce() {
        for (var line : cases.read.timeline().reforms(cases.ledger.head())) {
            var page = ReformPage.of(line.slug(), cases.read, cases.visit(Language.SV, ""))
                    .orElseThrow();
            var shown = Stream.concat(page.dated().stream(), page.undated().stream())
                    .flatMap(group -> group.lines().stream())
                    .map(EntryLine::id)
                    .toList();
            assertThat(shown).doesNotHaveDuplicates().hasSize(line.entries());
        }
    }

    @Test
    void everyEntryHasAPageInEveryLanguage() {
        for (var entry : cases.ledger.after(0, (int) cases.ledger.head())) {
            for (var language : Language.values()) {
                var page = EntryPage.of(entry.id(), cases.read, cases.visit(language, ""))
                        .orElseThrow();
                assertThat(page.line().text()).isNotBlank();
                assertThat(page.json())
                        .contains(entry.statement().provenance().source().document());
            }
        }
    }

    @Test
    void everyUnitHasAPageWithItsEntries() {
        for (var organisation : cases.read.structure().organisations(cases.ledger.head())) {
            for (var unit : units(organisation.slug(), LocalDate.of(2026, 1, 1))) {
                assertThat(UnitPage.of(unit.id(), cases.read, cases.visit(Language.FI, "")))
                        .hasValueSatisfying(page -> {
                            assertThat(page.name()).isEqualTo(unit.name());
                            assertThat(page.entries()).isNotEmpty();
                        });
            }
        }
    }

    @Test
    void aCompanyTellsInWordsHowItIsOnTheDayShown() {
        cases.ledger.say(new SourceCommand.RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        cases.ledger.say(
                Saying.that(new CompanyCommand.PlaceCompanyInLiquidation("org-jamsa", "unit-jamsa-jamsek", null))
                        .on("2024")
                        .onAuthority(new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro.")));
        assertThat(company(Language.FI, LocalDate.of(2023, 1, 1)).company())
                .isEqualTo(new CompanyWords("31.12.2023 asti", "toiminnassa", null));
        assertThat(company(Language.FI, LocalDate.of(2024, 6, 1)).company())
                .isEqualTo(new CompanyWords("1.1.2024–30.12.2024", "toiminnassa", "selvitystilassa"));
        assertThat(company(Language.SV, LocalDate.of(2025, 1, 1)).company())
                .isEqualTo(new CompanyWords("från 31.12.2024", "i likvidation", null));
        assertThat(company(Language.EN, LocalDate.of(2025, 1, 1)).companyStates())
                .extracting(CompanyWords::state)
                .containsExactly("active", "active", "in liquidation");
        assertThat(units("jamsa", LocalDate.of(2024, 6, 1)))
                .filteredOn(unit -> unit.company() != null)
                .singleElement()
                .satisfies(unit -> assertThat(unit.mayBe())
                        .containsExactly(new UnitNode.MayBe("Yhtiö on voinut jo olla:", "selvitystilassa", null)));
    }

    private UnitPage company(Language language, LocalDate at) {
        return UnitPage.of("unit-jamsa-jamsek", cases.read, cases.visit(language, "", at))
                .orElseThrow();
    }

    @Test
    void aSourceShowsWhatCitesIt() {
        var source = SourcePage.of("source-jamsa-iltakoulu", cases.read, cases.visit(Language.FI, ""))
                .orElseThrow();
        assertThat(source.entries()).hasSizeGreaterThan(30);
        assertThat(SourcePage.of("source-none", cases.read, cases.visit(Language.FI, "")))
                .isEmpty();
    }

    @Test
    void aFindingSaysWhatTheRuleDemandsAndNamesWhatItWasFoundOf() {
        cases.ledger.say(new SourceCommand.RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        var entry = cases.ledger.say(
                Saying.that(new CompanyCommand.PlaceCompanyInLiquidation("org-jamsa", "unit-jamsa-jamsek", null))
                        .on("2024")
                        .onAuthority(new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro.")));
        var page = EntryPage.of(entry, cases.read, cases.visit(Language.FI, "")).orElseThrow();
        assertThat(page.line().findings())
                .filteredOn(it -> it.rule().equals("a-liquidation-is-decided-by-the-general-meeting"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.lang()).isEqualTo("fi");
                    assertThat(finding.sentence())
                            .isEqualTo(
                                    "Yhtiön asettamisesta selvitystilaan päättää yhtiökokous; kunta antaa omistajaohjeen.");
                    assertThat(finding.found())
                            .contains("Jämsek", "in liquidation")
                            .doesNotContain("unit-");
                });
    }

    @Test
    void aWithdrawnEntryStaysReadableAndIsMarked() {
        var first = reform("jamsa", Language.FI).notes().getFirst();
        var id = UUID.fromString(first.href().substring(first.href().lastIndexOf('/') + 1));
        cases.ledger.say(new SourceCommand.RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        var before = cases.ledger.head();
        var entry = cases.ledger.entry(id).orElseThrow();
        cases.ledger.say(new Correction.WithdrawEntry(entry.subject(), id, "Kahdesti kirjattu."));
        var now = EntryPage.of(id, cases.read, cases.visit(Language.FI, "")).orElseThrow();
        assertThat(now.line().withdrawn()).isTrue();
        assertThat(now.line().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("Kahdesti kirjattu."));
        var then = EntryPage.of(id, cases.read, cases.earlier(Language.FI, "", before))
                .orElseThrow();
        assertThat(then.line().withdrawn()).isFalse();
        assertThat(reform("jamsa", Language.FI).notes()).doesNotContain(first);
    }

    @Test
    void whatIsNotInTheLedgerHasNoPage() {
        var visit = cases.visit(Language.FI, "");
        assertThat(ReformPage.of("none", cases.read, visit)).isEmpty();
        assertThat(OrganisationPage.of("none", cases.read, visit)).isEmpty();
        assertThat(UnitPage.of("unit-none", cases.read, visit)).isEmpty();
        assertThat(EntryPage.of(new UUID(0, 0), cases.read, visit)).isEmpty();
        assertThat(OrganisationPage.of("jamsa", cases.read, cases.earlier(Language.FI, "", 0)))
                .isEmpty();
    }

    private ReformPage reform(String municipality, Language language) {
        return cases.read.timeline().reforms(cases.ledger.head()).stream()
                .filter(line -> line.organisation().equals("org-" + municipality))
                .findFirst()
                .flatMap(line -> ReformPage.of(line.slug(), cases.read, cases.visit(language, "")))
                .orElseThrow();
    }

    private OrganisationPage organisation(String slug, LocalDate at) {
        return OrganisationPage.of(slug, cases.read, cases.visit(Language.FI, "", at))
                .orElseThrow();
    }

    private List<UnitNode> units(String slug, LocalDate at) {
        var page = organisation(slug, at);
        return Stream.concat(page.placed().stream(), page.unplaced().stream())
                .flatMap(PagesTest::withAllBelow)
                .toList();
    }

    private boolean isVitalityServices(UnitNode unit) {
        return unit.name().equalsIgnoreCase("elinvoimapalvelut");
    }

    private static Stream<UnitNode> withAllBelow(UnitNode unit) {
        return Stream.concat(Stream.of(unit), unit.children().stream().flatMap(PagesTest::withAllBelow));
    }
}
