package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Introductions;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.NotedLedger;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.OrganisationEvent.OrganisationRegistered;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.reform.ReformEvent.AimStated;
import fi.muutoskirja.reform.ReformEvent.ReformStarted;
import fi.muutoskirja.signing.LogOnDisk;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.testing.Saying;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** A page is kept until something that it was made from changes, and no longer. */
class RememberedPagesTest {
    private static final LogOnDisk NO_LOG = new LogOnDisk(Path.of("there-is-no-log"));
    private static final int PAGES_A_STEP = 40;

    private @Nullable Growing growing;
    private final FiveCases cases = new FiveCases(NO_LOG, whole -> {
        growing = new Growing(whole);
        return new NotedLedger(growing);
    });
    private final Growing ledger = Objects.requireNonNull(growing);
    private final PageAnswers pages = new PageAnswers(cases.read, new Renderer(), () -> FiveCases.NOW);

    /** The ledger as it was at each moment, one after another. */
    private static final class Growing implements Ledger {
        private final Ledger whole;
        private long head;

        Growing(Ledger whole) {
            this.whole = whole;
        }

        @Override
        public long head() {
            return head;
        }

        @Override
        public List<Entry> after(long position, int limit) {
            return whole.after(position, (int) Math.min(limit, Math.max(0, head - position)));
        }

        @Override
        public List<Entry> of(Collection<String> subjects, long upTo) {
            return whole.of(subjects, Math.min(upTo, head));
        }

        @Override
        public Optional<Entry> entry(UUID id) {
            return whole.entry(id).filter(entry -> entry.position() <= head);
        }

        @Override
        public Optional<byte[]> payload(UUID id) {
            return entry(id).flatMap(entry -> whole.payload(id));
        }

        @Override
        public long positionAt(Instant instant) {
            return Math.min(head, whole.positionAt(instant));
        }
    }

    @Test
    void afterEachEntryAPageThatWasKeptIsTheOneThatWouldBeMadeNow() {
        var chance = new Random(1);
        var addresses = addresses();
        while (ledger.head < cases.ledger.head()) {
            ledger.head = Math.min(cases.ledger.head(), ledger.head + 1 + chance.nextInt(9));
            Collections.shuffle(addresses, chance);
            assertKeptAsMadeNow(addresses.subList(0, PAGES_A_STEP));
        }
        assertKeptAsMadeNow(addresses);
    }

    @Test
    void whateverIsRecordedOfWhatAPageShowsMakesItAnotherOne() {
        ledger.head = cases.ledger.head();
        var addresses = addresses();
        var jamsa = first(OrganisationRegistered.class, "org-jamsa");
        var tampere = first(ReformStarted.class, "reform-tampere-toimintamalli");
        var aim = first(AimStated.class, "reform-orivesi-elinvoimapalvelut");
        var document = tampere.statement().provenance().source().document();
        for (var saying : List.of(
                Saying.that(new CorrectEntry(
                        "org-jamsa",
                        jamsa.id(),
                        "Nimi luettiin väärin",
                        new RegisterOrganisation("org-jamsa", "Jämsä"))),
                Saying.that(new WithdrawEntry(aim.subject(), aim.id(), "Kirjattiin kahdesti")),
                Saying.that(new CorrectEntry(
                        tampere.subject(),
                        tampere.id(),
                        "Nimi luettiin väärin",
                        new StartReform(tampere.subject(), "org-tampere", "Aivan toinen nimi"))),
                Saying.that(new StartReform("reform-jamsa-uusi", "org-jamsa", "Uusi uudistus")),
                Saying.that(new StateAim("reform-jamsa-uusi", "Palvelut lähemmäs asukkaita")))) {
            addresses.forEach(address -> shown(pages, address, null, false));
            cases.ledger.say(saying.citing(document, "Näin kerrottiin."));
            ledger.head = cases.ledger.head();
            assertKeptAsMadeNow(addresses);
        }
        assertThat(text(shown(pages, "/fi/organisations/jamsa", null, false))).contains(">Jämsä</h1>", "Uusi uudistus");
        assertThat(text(shown(pages, "/en/entries/" + tampere.id(), null, false)))
                .contains("Aivan toinen nimi");
        assertThat(text(shown(pages, "/fi/sources/" + document, null, false))).contains("Palvelut lähemmäs asukkaita");
    }

    @Test
    void anEntryElsewhereLeavesThePageWhereItWas() {
        ledger.head = cases.ledger.head();
        var addresses = List.of(
                "/fi/organisations/jamsa?at=2020-01-01",
                "/en/reforms/tampere-toimintamalli",
                "/sv/units/unit-orivesi-elinvoimapalvelut",
                "/fi/sources/"
                        + first(OrganisationRegistered.class, "org-heinola")
                                .statement()
                                .provenance()
                                .source()
                                .document());
        var tags = addresses.stream()
                .map(address -> tag(shown(pages, address, null, false)))
                .toList();
        var front = tag(shown(pages, "/fi", null, false));

        cases.ledger.say(
                Saying.that(new RegisterSource("source-new", "Uusi", null, null, null, null, "fi"))
                        .citing("source-new", "Uusi"),
                Saying.that(new RegisterOrganisation("org-new", "Uusi kunta")).citing("source-new", "kunta"));
        ledger.head = cases.ledger.head();

        assertThat(addresses).zipSatisfy(tags, (address, tag) -> {
            assertThat(shown(pages, address, tag, false).getStatusCode().value())
                    .isEqualTo(304);
            assertThat(tag(shown(anew(), address, null, false))).isEqualTo(tag);
            assertThat(text(shown(pages, address, null, false))).contains(Long.toString(ledger.head));
        });
        assertThat(shown(pages, "/fi", front, false).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void whatWasKnownAtAPositionKeepsItsTagForEver() {
        ledger.head = cases.ledger.head() - 1;
        var address = "/fi/organisations/jamsa?at=2020-01-01&known-at=50";
        var tag = tag(shown(pages, address, null, false));
        ledger.head++;

        assertThat(shown(pages, address, tag, false).getStatusCode().value()).isEqualTo(304);
        assertThat(shown(anew(), address, tag, false).getStatusCode().value()).isEqualTo(304);
    }

    @Test
    void aPageTravelsCompressedToWhoeverTakesIt() throws IOException {
        ledger.head = cases.ledger.head();
        var address = "/fi/organisations/tampere?at=2020-01-01";
        var plain = shown(pages, address, null, false);
        var compressed = shown(pages, address, null, true);

        assertThat(plain.getHeaders().getFirst("Content-Encoding")).isNull();
        assertThat(compressed.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
        assertThat(List.of(plain, compressed))
                .allSatisfy(page -> assertThat(page.getHeaders().getVary()).containsExactly("Accept-Encoding"));
        assertThat(tag(compressed)).isEqualTo(tag(plain)).startsWith("W/");
        var bytes = Objects.requireNonNull(compressed.getBody());
        assertThat(bytes.length).isLessThan(Objects.requireNonNull(plain.getBody()).length / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                .isEqualTo(plain.getBody());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                       | false",
                "identity                | false",
                "gzip;q=0                | false",
                "br, gzip ; q=0.0        | false",
                "gzip                    | true",
                "deflate, GZIP;q=0.5, br | true"
            })
    void whoSaysNothingOrNoIsSentNothingCompressed(@Nullable String accepted, boolean compressed) {
        assertThat(AcceptedCoding.isGzip(accepted)).isEqualTo(compressed);
    }

    /** Every page of whatever the ledger holds at the end, each in one of the languages. */
    private List<String> addresses() {
        var ids = new TreeSet<String>();
        var addresses = new ArrayList<>(List.of("/en", "/fi"));
        for (var entry : cases.ledger.after(0, Integer.MAX_VALUE)) {
            ids.add(entry.subject());
            ids.addAll(Introductions.of(entry.statement().event()));
            if (entry.position() % 20 == 0) {
                addresses.add("/sv/entries/" + entry.id());
            }
        }
        for (var id : ids) {
            var slug = id.substring(id.indexOf('-') + 1);
            switch (id.substring(0, id.indexOf('-'))) {
                case "org" -> addresses.add("/fi/organisations/" + slug);
                case "reform" ->
                    List.of("", "/duties", "/findings", "/structures", "/replay")
                            .forEach(part -> addresses.add("/en/reforms/" + slug + part));
                case "unit" -> addresses.addAll(List.of("/sv/units/" + id, "/fi/units/" + id + "/why"));
                case "decision" ->
                    addresses.addAll(List.of("/fi/decisions/" + id, "/en/decisions/" + id + "/consequences"));
                case "source" -> addresses.add("/fi/sources/" + id);
                default -> {}
            }
        }
        return addresses;
    }

    private void assertKeptAsMadeNow(List<String> addresses) {
        var anew = anew();
        for (var address : addresses) {
            var kept = shown(pages, address, null, false);
            var made = shown(anew, address, null, false);
            assertThat(text(kept)).as(address + " at " + ledger.head).isEqualTo(text(made));
            assertThat(kept.getHeaders().getETag()).isEqualTo(made.getHeaders().getETag());
        }
    }

    /** As after a start of the program. */
    private PageAnswers anew() {
        var read = FiveCases.readSides(cases.ledger.catalog(), new NotedLedger(ledger), NO_LOG);
        return new PageAnswers(read, new Renderer(), () -> FiveCases.NOW);
    }

    private Entry first(Class<?> event, String subject) {
        return cases.ledger.of(List.of(subject), Long.MAX_VALUE).stream()
                .filter(entry -> event.isInstance(entry.statement().event()))
                .findFirst()
                .orElseThrow();
    }

    private static ResponseEntity<byte[]> shown(
            PageAnswers answers, String address, @Nullable String tag, boolean compressed) {
        var parts = address.split("\\?");
        var path = parts[0].split("/");
        var request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length > 1) {
            request.setQueryString(parts[1]);
            for (var parameter : parts[1].split("&")) {
                request.addParameter(parameter.split("=")[0], parameter.split("=")[1]);
            }
        }
        if (tag != null) {
            request.addHeader("If-None-Match", tag);
        }
        if (compressed) {
            request.addHeader("Accept-Encoding", "gzip, br");
        }
        var pages = new PublicPages(answers);
        var last = path[path.length - 1];
        return switch (path.length > 2 ? path[2] : "") {
            case "organisations" -> pages.organisation(last, request);
            case "units" -> last.equals("why") ? pages.whyUnit(path[3], null, request) : pages.unit(last, request);
            case "decisions" ->
                last.equals("consequences") ? pages.consequences(path[3], request) : pages.decision(last, request);
            case "sources" -> pages.source(last, request);
            case "entries" -> pages.entry(last, request);
            case "reforms" ->
                switch (last) {
                    case "duties" -> pages.duties(path[3], request);
                    case "findings" -> pages.findings(path[3], request);
                    case "structures" -> pages.structures(path[3], request);
                    case "replay" -> pages.replay(path[3], null, request);
                    default -> pages.reform(last, request);
                };
            default -> pages.front(request);
        };
    }

    private static String tag(ResponseEntity<byte[]> page) {
        return Objects.requireNonNull(page.getHeaders().getETag());
    }

    private static String text(ResponseEntity<byte[]> page) {
        return new String(Objects.requireNonNull(page.getBody()), StandardCharsets.UTF_8);
    }
}
