package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.auditor.verify.Checking;
import fi.muutoskirja.auditor.verify.Given;
import fi.muutoskirja.auditor.verify.VerificationAnswer;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.note.KnownWitness;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.signing.LogOnDisk;
import fi.muutoskirja.signing.SignerStanding;
import fi.muutoskirja.signing.WitnessStanding;
import fi.muutoskirja.source.SourceCommand;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.testing.WrittenLog;
import fi.muutoskirja.transparency.page.EntryPage;
import fi.muutoskirja.transparency.page.EntryProofPart;
import fi.muutoskirja.transparency.page.LedgerPage;
import fi.muutoskirja.transparency.page.WitnessWords;
import fi.muutoskirja.transparency.words.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the pages tell of the log, over a log on a disk. */
class LedgerPagesTest {
    private static final String VKEY = WrittenLog.KEY.verifier().toString();
    private static final Instant COSIGNED = Instant.parse("2026-05-30T10:00:00Z");

    @TempDir
    Path data;

    private LogOnDisk log;
    private FiveCases cases;

    @BeforeEach
    void tellTheCases() {
        log = new LogOnDisk(data);
        cases = new FiveCases(log);
    }

    @Test
    void whatIsSignedIsShownWithTheWholeKeyAndCommandsOfThisSite() {
        log.sign(cases.ledger);
        var page = ledger(Language.FI);

        assertThat(Objects.requireNonNull(page.signed()).size()).isEqualTo(cases.ledger.head());
        assertThat(page.unsigned()).isZero();
        assertThat(page.key()).isEqualTo(VKEY);
        var checking = Objects.requireNonNull(page.checking());
        assertThat(checking.export()).endsWith(" export --bundle ledger.zip --from https://kirja.example/log/");
        assertThat(checking.verify()).endsWith(" verify ledger.zip --vkey \"" + VKEY + "\"");
        assertThat(html("ledger", page)).contains(VKEY, "<span>--vkey</span>", "Tällä kirjalla ei ole todistajia.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void beforeAnythingIsSignedThePageSaysSo(Language language) {
        var page = ledger(language);

        assertThat(page.signed()).isNull();
        assertThat(page.checking()).isNull();
        assertThat(page.unsigned()).isEqualTo(cases.ledger.head());
        assertThat(html("ledger", page)).isNotEmpty();
    }

    @Test
    void keysFromBeforeAreShownToo() {
        var older = new SigningKey(WrittenLog.KEY.name(), seed(9)).verifier();
        log.sign(cases.ledger).keys(WrittenLog.KEY.verifier(), older);

        assertThat(ledger(Language.EN).key()).isEqualTo(VKEY);
        assertThat(ledger(Language.EN).oldKeys()).containsExactly(older.toString());
        assertThat(html("ledger", ledger(Language.EN))).contains(older.toString());
    }

    @Test
    void aSignerThatHasStoppedSaysWhereAndWhyOnTheLedgerAndOnEachEntry() {
        log.sign(cases.ledger).standing(new SignerStanding.Stopped(Optional.of(17L), "The payload is another one."));

        var page = ledger(Language.EN);
        assertThat(page.signer().text()).contains("entry 17");
        assertThat(html("ledger", page)).contains("The payload is another one.");
        assertThat(entry(3, Language.EN).stopped()).isTrue();
    }

    @Test
    void aPublishedLogThatCannotBeReadIsToldAndEntriesAreShownAllTheSame() {
        log.sign(cases.ledger).write("checkpoint", "nonsense");

        assertThat(ledger(Language.FI).signer().stopped()).isTrue();
        assertThat(ledger(Language.FI).signed()).isNull();
        assertThat(entry(3, Language.FI).proof()).isNull();
    }

    @Test
    void ofTheWitnessesItIsToldWhoVouchesAndWhoIsMissingAndWhy() throws Exception {
        var here = new SigningKey("here.example/w", seed(1));
        var late = new SigningKey("late.example/w", seed(2));
        var never = new SigningKey("never.example/w", seed(3));
        var known = List.of(known("here", here), known("late", late), known("never", never));
        var policy = TrustPolicy.of(List.of(WrittenLog.KEY.verifier()), known, 2);
        log.sign(cases.ledger)
                .witnessed(policy, COSIGNED, here)
                .asked(new WitnessStanding(
                        "late",
                        late.cosigner(),
                        Optional.of(new WitnessStanding.Last(40, COSIGNED)),
                        Optional.of("It did not answer.")));

        var told = Objects.requireNonNull(ledger(Language.EN).witnesses());

        assertThat(told.summary()).isEqualTo("Witnesses vouching for what is signed: 1. Needed: 2 of 3.");
        assertThat(told.enough()).isFalse();
        assertThat(told.rows()).extracting(WitnessWords.Row::vouches).containsExactly(true, false, false);
        assertThat(told.rows())
                .extracting(WitnessWords.Row::text)
                .satisfiesExactly(
                        vouching -> assertThat(vouching)
                                .startsWith("vouches for all " + cases.ledger.head() + " entries since ")
                                .contains("2026"),
                        missing -> assertThat(missing).startsWith("has vouched for the first 40 entries at "),
                        unheard -> assertThat(unheard).startsWith("has not vouched for anything"));
        assertThat(html("ledger", ledger(Language.FI))).contains("It did not answer.", "Vaaditaan 2/3.", "--policy");
    }

    @Test
    void whatAnEntryPageOffersIsEnoughToCheckTheEntry() throws Exception {
        log.sign(cases.ledger);
        var entry = cases.ledger.after(16, 1).getFirst();
        var told = entry(17, Language.SV);
        var proof = Objects.requireNonNull(told.proof());
        var payload = cases.ledger.payload(entry.id()).orElseThrow();

        assertThat(told.position()).isEqualTo(17);
        assertThat(told.sha256()).isEqualTo(new Sha256().of(payload).hex());
        assertThat(proof.download())
                .isEqualTo("curl -fsS -o muutoskirja-17.tlog-proof https://kirja.example" + proof.address()
                        + " -o muutoskirja-17.json https://kirja.example" + told.payload());
        assertThat(proof.verify())
                .isEqualTo("java -jar muutoskirja.jar verify muutoskirja-17.tlog-proof --payload muutoskirja-17.json"
                        + " --vkey \"" + VKEY + "\"");

        var files = Files.createDirectory(data.resolve("mine"));
        Files.write(
                files.resolve(proof.file()),
                cases.read.log().proof(17).orElseThrow().bytes());
        Files.write(files.resolve(told.payloadFile()), payload);
        assertThat(checked(proof.verify(), files).holds()).isTrue();
        Files.write(files.resolve(told.payloadFile()), Arrays.copyOf(payload, payload.length - 1));
        assertThat(checked(proof.verify(), files).holds()).isFalse();
    }

    @Test
    void anEntryThatIsNotSignedYetSaysThatItWillBe() {
        log.sign(cases.ledger);
        cases.ledger.say(new SourceCommand.RegisterSource(Saying.SOURCE, "Testin lähde", null, null, null, null, "fi"));
        var told = entry(cases.ledger.head(), Language.EN);

        assertThat(told.proof()).isNull();
        assertThat(told.notYet()).contains("within seconds");
        assertThat(ledger(Language.EN).unsigned()).isEqualTo(1);
    }

    @Test
    void aPageIsAskedForOnceUntilTheLogTellsSomethingElse() {
        log.sign(cases.ledger);
        var pages = new PublicPages(new PageAnswers(cases.read, new Renderer(), () -> FiveCases.NOW));
        var first = pages.ledger(asking(null));
        var tag = Objects.requireNonNull(first.getHeaders().getETag());

        assertThat(new String(Objects.requireNonNull(first.getBody()), StandardCharsets.UTF_8))
                .contains("https://muutos.example:8443/log/");
        assertThat(pages.ledger(asking(tag)).getStatusCode().value()).isEqualTo(304);
        log.standing(new SignerStanding.Stopped(Optional.empty(), "Something is amiss."));
        assertThat(pages.ledger(asking(tag)).getStatusCode().value()).isEqualTo(200);
    }

    private static MockHttpServletRequest asking(@Nullable String tag) {
        var request = new MockHttpServletRequest("GET", "/fi/ledger");
        request.setScheme("https");
        request.setServerName("muutos.example");
        request.setServerPort(8443);
        if (tag != null) {
            request.addHeader("If-None-Match", tag);
        }
        return request;
    }

    /** What the command does, with its file names found in a folder. */
    private static VerificationAnswer checked(String command, Path folder) throws Exception {
        var words = List.of(command.split(" "));
        var key = words.getLast().replace("\"", "");
        var payload = folder.resolve(words.get(words.indexOf("--payload") + 1));
        var given = new Given(List.of(key), null, List.of(), null, payload);
        var proof = folder.resolve(words.get(words.indexOf("verify") + 1));
        return new Checking(given, line -> {}).of(proof.toString(), (done, all) -> {});
    }

    private LedgerPage ledger(Language language) {
        return LedgerPage.of(cases.read, cases.visit(language, "/ledger"));
    }

    private EntryProofPart entry(long position, Language language) {
        var id = cases.ledger.after(position - 1, 1).getFirst().id();
        return page(id, language).proof();
    }

    private EntryPage page(UUID id, Language language) {
        var page = EntryPage.of(id, cases.read, cases.visit(language, "")).orElseThrow();
        assertThat(html("entry", page)).isNotEmpty();
        return page;
    }

    private String html(String template, Object page) {
        var visit = cases.visit(Language.FI, "/ledger");
        return new String(new Renderer().render(template, visit, page), StandardCharsets.UTF_8);
    }

    private static KnownWitness known(String name, SigningKey key) {
        return new KnownWitness(name, key.cosigner(), null);
    }

    private static byte[] seed(int number) {
        var seed = new byte[32];
        Arrays.fill(seed, (byte) number);
        return seed;
    }
}
