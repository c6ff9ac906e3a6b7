package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import fi.muutoskirja.source.SourceCommand;
import fi.muutoskirja.testing.Rantala;
import fi.muutoskirja.testing.Saying;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every kind of page in a real browser, wide and narrow: nothing that WCAG 2.2 A or AA forbids as far as axe can tell, no page that
 * scrolls sideways, nothing that the content security policy had to stop. Needs Chromium at /usr/bin/chromium.
 */
@SpringBootTest(classes = PagesForTests.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final double PATIENCE = 180_000;

    @LocalServerPort
    private int port;

    @Autowired
    private FiveCases cases;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        if (!Files.isExecutable(CHROMIUM)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("No browser: " + CHROMIUM + " is missing, and CI must look at the pages.");
            }
            abort("SKIPPED: the pages were not looked at, because there is no " + CHROMIUM + ".");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    Stream<String> pages() {
        var entry = cases.ledger.after(0, 10).getLast().id();
        tellOfDecisions();
        return Stream.of(
                "/fi",
                "/sv/organisations/tampere?at=2008-01-01",
                "/fi/organisations/orivesi?at=2018-06-01&known-at=100",
                "/en/units/unit-orivesi-elinvoimapalvelut",
                "/fi/units/unit-heinola-sosiaali-ja-terveyspalvelut",
                "/sv/organisations/heinola/difference?from=2022-12-31&to=2023-01-01",
                "/en/organisations/tampere/difference?from=2008-01-01&to=2006-01-01&known-at-from=200",
                "/en/organisations/tampere/difference?from=2008-02-31",
                "/fi/reforms/jarvenpaa-muutosohjelma/structures?at=2010-01-01",
                "/fi" + reform("org-jamsa"),
                "/sv" + reform("org-jarvenpaa"),
                "/en" + reform("org-jarvenpaa") + "?kind=reform.aim-stated&body=&person=",
                "/en" + reform("org-jarvenpaa") + "/duties?at=2010-06-30",
                "/sv" + reform("org-jamsa") + "/duties",
                "/fi" + reform("org-jarvenpaa") + "/findings",
                "/en/entries/" + entry,
                "/fi/decisions/" + Rantala.APPROVED + "?at=2019-12-20",
                "/en/decisions/" + Rantala.APPROVED,
                "/sv/decisions/decision-orivesi-elinvoimapalvelut",
                "/sv/organisations/rantala/matters/" + Rantala.DNO + "?at=2019-12-20",
                "/fi/units/unit-orivesi-elinvoimapalvelut/why",
                "/en/units/unit-heinola-sosiaali-ja-terveyspalvelut/why/end",
                "/sv/posts/post-tampere-pormestari/why",
                "/en/decisions/" + Rantala.APPROVED + "/consequences",
                "/fi/reforms/jamsa-elinvoimaorganisaatio/replay",
                "/sv/reforms/jamsa-elinvoimaorganisaatio/replay/100000",
                "/sv/sources/source-jamsa-iltakoulu",
                "/en/organisations/jamsa?at=2020-02-31",
                "/fi/ledger",
                "/en/ledger",
                "/fi/nothing-here");
    }

    private void tellOfDecisions() {
        if (cases.ledger.of(List.of(Saying.SOURCE), cases.ledger.head()).isEmpty()) {
            cases.ledger.say(
                    new SourceCommand.RegisterSource(Saying.SOURCE, "Pöytäkirjat", null, null, null, null, "fi"));
            Rantala.tell(cases.ledger);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsSoundWideAndNarrowLightAndDark(String address) {
        look(address, 1400, ColorScheme.LIGHT);
        look(address, 360, ColorScheme.DARK);
    }

    @Test
    void theDayCanBeChosenWithTheKeyboardAlone() {
        try (var page = open(1400, ColorScheme.LIGHT)) {
            page.navigate(address("/fi/organisations/orivesi"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.fill("#at", "2017-12-31");
            page.press("#at", "Enter");
            assertThat(page.url()).contains("at=2017-12-31");
            assertThat(page.textContent("h1")).contains("Orive");
        }
    }

    private void look(String address, int width, ColorScheme scheme) {
        try (var page = open(width, scheme)) {
            var stopped = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    stopped.add(message.text());
                }
            });
            page.navigate(address(address));
            assertThat(stopped).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + address)
                    .isLessThanOrEqualTo(width);
            var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
            assertThat(violations)
                    .as(address + " at " + width)
                    .extracting(rule -> rule.getId() + ": "
                            + rule.getNodes().getFirst().getHtml() + " "
                            + rule.getNodes().getFirst().getFailureSummary())
                    .isEmpty();
        }
    }

    private Page open(int width, ColorScheme scheme) {
        var page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    private String reform(String organisation) {
        return cases.read.timeline().reforms(cases.ledger.head()).stream()
                .filter(line -> line.organisation().equals(organisation))
                .map(line -> "/reforms/" + line.slug())
                .findFirst()
                .orElseThrow();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
