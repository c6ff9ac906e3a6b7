package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.timeline.TimelineFilter;
import fi.muutoskirja.transparency.page.DutiesPage;
import fi.muutoskirja.transparency.page.DutyRow;
import fi.muutoskirja.transparency.page.EntryGroup;
import fi.muutoskirja.transparency.page.FindingsPage;
import fi.muutoskirja.transparency.page.ReformPage;
import fi.muutoskirja.transparency.page.TimelineForm.Choice;
import fi.muutoskirja.transparency.words.Language;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromisesPagesTest {
    private static final String JARVENPAA = "jarvenpaa-muutosohjelma";

    private final FiveCases cases = new FiveCases();

    @Test
    void promisesStandUnderTheYearInWhichTheirTimeEnds() {
        var page = duties(JARVENPAA, LocalDate.of(2010, 6, 30));
        assertThat(page.years())
                .extracting(DutiesPage.Year::year)
                .containsExactly("2009", "2010", "2011", "2012", "2013");
        assertThat(page.years().get(1).rows())
                .filteredOn(row -> row.part() != null)
                .extracting(DutyRow::part)
                .containsExactly("1/3", "2/3", "3/3", "1/3", "2/3", "3/3");
        var counted = page.tallies().stream().mapToInt(DutiesPage.Tally::count).sum();
        assertThat(counted)
                .isEqualTo(page.undated().size()
                        + page.years().stream().mapToInt(it -> it.rows().size()).sum());
    }

    @Test
    void eachStandingHasItsOwnShapeAndItsOwnWords() {
        var tallies = duties(JARVENPAA, LocalDate.of(2010, 6, 30)).tallies();
        assertThat(tallies).extracting(it -> it.mark().words()).doesNotHaveDuplicates();
        assertThat(tallies)
                .extracting(it -> it.mark().shape() + it.mark().certain())
                .doesNotHaveDuplicates()
                .startsWith("latetrue");
    }

    @Test
    void jamsasTargetWithoutAYearIsSaidToHaveNoRecord() {
        assertThat(duties("jamsa-elinvoimaorganisaatio", LocalDate.of(2026, 1, 1))
                        .undated())
                .anySatisfy(row -> {
                    assertThat(row.text()).startsWith("Valtuusto päättää");
                    assertThat(row.standing().words()).startsWith("tulosta ei ole kirjattu");
                });
    }

    @Test
    void aReformThatIsNotThereHasNoPages() {
        assertThat(DutiesPage.of("none", cases.read, cases.visit(Language.FI, "")))
                .isEmpty();
        assertThat(FindingsPage.of("none", cases.read, cases.visit(Language.FI, "")))
                .isEmpty();
    }

    @Test
    void brokenPromisesAreFoundInTheLanguageOfThePage() {
        var page = FindingsPage.of(JARVENPAA, cases.read, cases.visit(Language.SV, ""))
                .orElseThrow();
        assertThat(page.recorded()).isEmpty();
        assertThat(page.now()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.broken().lang()).isEqualTo("sv");
            assertThat(row.entry().href()).startsWith("/sv/entries/");
        });
    }

    @Test
    void aNarrowedTimelineShowsWhatWasChosenAndHowManyThereAre() {
        var whole = reform(TimelineFilter.NONE);
        assertThat(whole.form().narrowed()).isFalse();
        assertThat(whole.form().shown()).isEqualTo(whole.form().all()).isEqualTo(whole.entries());
        var narrowed = reform(new TimelineFilter("reform.aim-stated", null, null));
        assertThat(shown(narrowed))
                .isEqualTo(narrowed.form().shown())
                .isPositive()
                .isLessThan(whole.entries());
        assertThat(narrowed.entries()).isEqualTo(whole.entries());
        assertThat(narrowed.form().kinds())
                .filteredOn(Choice::chosen)
                .extracting(Choice::value)
                .containsExactly("reform.aim-stated");
        assertThat(narrowed.aims()).as("only the timeline is narrowed").isEqualTo(whole.aims());
    }

    @Test
    void eachChoiceOfTheFormShowsSomethingAndReadsLikeNoOther() {
        var form = reform(TimelineFilter.NONE).form();
        assertThat(form.kinds()).extracting(Choice::words).doesNotHaveDuplicates();
        for (var kind : form.kinds()) {
            assertThat(shown(reform(new TimelineFilter(kind.value(), null, null))))
                    .isPositive();
        }
        for (var body : form.bodies()) {
            assertThat(shown(reform(new TimelineFilter(null, body.value(), null))))
                    .isPositive();
        }
    }

    @Test
    void whatEntriesLeaveOpenStandsApartFromWhatWasDeclared() {
        var page = ReformPage.of("jamsa-elinvoimaorganisaatio", cases.read, cases.visit(Language.EN, ""))
                .orElseThrow();
        assertThat(page.unknowns()).hasSize(15);
        assertThat(page.leftOpen())
                .isNotEmpty()
                .allSatisfy(open -> assertThat(open.entries()).isNotEmpty().hasSizeLessThanOrEqualTo(3));
    }

    private static int shown(ReformPage page) {
        return Stream.concat(page.dated().stream(), page.undated().stream())
                .map(EntryGroup::lines)
                .mapToInt(lines -> lines.size())
                .sum();
    }

    private ReformPage reform(TimelineFilter filter) {
        return ReformPage.of(JARVENPAA, filter, cases.read, cases.visit(Language.FI, ""))
                .orElseThrow();
    }

    private DutiesPage duties(String slug, LocalDate on) {
        return DutiesPage.of(slug, cases.read, cases.visit(Language.FI, "", on)).orElseThrow();
    }
}
