package fi.muutoskirja.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.AppealGround;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.Court;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInCouncil;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInUnknownBody;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.NamedVotes;
import fi.muutoskirja.decision.RectificationOutcome;
import fi.muutoskirja.decision.Ruling;
import fi.muutoskirja.decision.Side;
import fi.muutoskirja.decision.Threshold;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.decision.Withholder;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.meeting.Procedure;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.organisation.PostKind;
import fi.muutoskirja.organisation.UnitKind;
import fi.muutoskirja.programme.Recurrence;
import fi.muutoskirja.reform.Aspect;
import fi.muutoskirja.reform.GroupRole;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformEvent.ModelProposed;
import fi.muutoskirja.reform.ReformEvent.ModelsShortlisted;
import fi.muutoskirja.reform.ReformEvent.TargetSet;
import fi.muutoskirja.reform.ReformEvent.UnknownDeclared;
import fi.muutoskirja.reform.SketchedChange;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.timeline.TimelineEntry.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class PlainWordingTest {
    private static final Locale FINNISH = Locale.of("fi");
    private static final Locale SWEDISH = Locale.of("sv");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final UUID ENTRY = new UUID(0, 1);

    private static final Wording WORDING = new PlainWording(new LedgerInMemory().catalog(), (near, id) -> switch (id) {
        case "unit-a-valtuusto" -> Optional.of("Kaupunginvaltuusto");
        case "unit-a-unit", "unit-a-body", "post-a-post" -> Optional.of("Nimi");
        default -> Optional.empty();
    });

    static Stream<String> everyEvent() {
        return new LedgerInMemory().catalog().events().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventHasWordsInEveryLanguageHoweverMuchIsTold(String event) {
        var type = new LedgerInMemory().catalog().event(event).orElseThrow();
        for (var fact : List.of(Specimen.full(type), Specimen.bare(type))) {
            for (var locale : List.of(FINNISH, SWEDISH, ENGLISH)) {
                for (var happened : List.of(HistoricalDate.unknown("", ""), DateWords.read("2018"))) {
                    var text = WORDING.text(entry(fact, happened, null, Standing.AS_RECORDED), locale);
                    assertThat(text).matches("(?s)\\p{Lu}.*[.]|”.*[.]|“.*[.]");
                    assertThat(text).doesNotContain("{", "}", "[", "]", "|", "null", "  ", " .", "..");
                }
                assertThat(WORDING.heading(event, locale)).isNotBlank().isNotEqualTo(event);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyWordOfAFactCanBeShown(String event) {
        var type = new LedgerInMemory().catalog().event(event).orElseThrow();
        var text = WORDING.text(
                entry(Specimen.full(type), HistoricalDate.unknown("", ""), null, Standing.AS_RECORDED), FINNISH);
        for (var part : Specimen.plainTexts(type)) {
            assertThat(text).contains(part);
        }
    }

    @Test
    void everyTermOfTheModelHasWords() {
        for (var locale : List.of(FINNISH, SWEDISH, ENGLISH)) {
            var book = Phrasebook.of(locale);
            assertThat(UnitKind.values())
                    .allSatisfy(kind ->
                            assertThat(book.find("kind." + kind.publicName())).isPresent());
            Stream.of(
                            Aspect.values(),
                            GroupRole.values(),
                            PostKind.values(),
                            Recurrence.values(),
                            Procedure.values(),
                            Threshold.values(),
                            Side.values(),
                            RectificationOutcome.values(),
                            Court.values(),
                            AppealGround.values(),
                            Ruling.values(),
                            Withholder.values())
                    .flatMap(Stream::of)
                    .forEach(term -> assertThat(book.find(EventInWords.termKey(term)))
                            .as("%s in %s", term, locale)
                            .isPresent());
            assertThat(SketchedChange.Change.values())
                    .allSatisfy(change -> assertThat(
                                    book.find("sketch." + change.name().toLowerCase(Locale.ROOT)))
                            .isPresent());
        }
    }

    @Test
    void anUnknownDeciderIsSaidToBeUnknown() {
        var decided = new ApprovedInUnknownBody(
                "decision-a",
                "org-a",
                "Kehittämistoiminnot kootaan",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);

        assertThat(text(decided, FINNISH))
                .isEqualTo("Päätettiin: ”Kehittämistoiminnot kootaan”. Lähde ei kerro, kuka päätti.");
        assertThat(text(decided, SWEDISH))
                .isEqualTo("Ett beslut fattades: ”Kehittämistoiminnot kootaan”. Källan uppger inte vem som beslutade.");
        assertThat(text(decided, ENGLISH))
                .isEqualTo("It was decided: “Kehittämistoiminnot kootaan”. The source does not say who decided.");
    }

    @Test
    void aCouncilIsCalledByItsNameWhereThatIsKnown() {
        assertThat(text(approved("unit-a-valtuusto"), FINNISH)).isEqualTo("Kaupunginvaltuusto hyväksyi: ”Ohjelma”.");
        assertThat(text(approved(null), FINNISH)).isEqualTo("Valtuusto hyväksyi: ”Ohjelma”.");
        assertThat(text(approved("unit-a-valtuusto"), SWEDISH))
                .isEqualTo("Fullmäktige (Kaupunginvaltuusto) godkände: ”Ohjelma”.");
    }

    @Test
    void aProposalAnExampleAndAPlanSayWhatTheyAre() {
        assertThat(text(new ModelProposed("reform-a", "model-a", "Malli A", null, ModelStanding.CANDIDATE), FINNISH))
                .isEqualTo("Ehdotettu malli ”Malli A”. Ehdotus ei vielä muuta mitään.");
        assertThat(text(new ModelProposed("reform-a", "model-a", "Malli A", null, ModelStanding.EXAMPLE), FINNISH))
                .isEqualTo("Esimerkkinä esitetty malli ”Malli A”. Esimerkki ei ole ehdotus eikä päätös.");
        var due = DateWords.read("marras-joulukuun vaihteessa");
        assertThat(text(new TargetSet("reform-a", "target-a", "Valtuusto päättää", null, due), FINNISH))
                .isEqualTo("Tavoitteena: ”Valtuusto päättää”. Ajankohta: ”marras-joulukuun vaihteessa”."
                        + " Tämä on suunnitelma, ei toteutunut asia.");
    }

    @Test
    void aNarrowingByNobodyKnownSaysSo() {
        assertThat(text(new ModelsShortlisted("reform-a", 5, 3, null, null), ENGLISH))
                .isEqualTo("The alternatives were narrowed: there were 5, and 3 went on. The source does not say which"
                        + " ones went on. The source does not say who narrowed them. Narrowing is preparation, not a"
                        + " decision.");
    }

    @Test
    void aUnitThatASourceOnlyShowsIsNotSaidToHaveBegun() {
        var unit = new UnitEstablished(
                "org-a", "unit-a-jaosto", "Suunnittelujaosto", "section", Placement.UNKNOWN, null, List.of());
        var unknown = new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro.");
        assertThat(WORDING.text(entry(unit, DateWords.read("joskus"), unknown, Standing.AS_RECORDED), FINNISH))
                .isEqualTo("Lähde mainitsee: jaosto ”Suunnittelujaosto”. Lähde ei kerro, minkä alaisuudessa se on."
                        + " Lähde ei kerro, kuka päätti.");
        assertThat(WORDING.text(entry(unit, DateWords.read("2007"), null, Standing.AS_RECORDED), SWEDISH))
                .startsWith("Verksamheten inleddes: sektion ”Suunnittelujaosto”.");
    }

    @Test
    void datesAreSaidInThePrecisionInWhichTheyAreKnown() {
        assertThat(dueInEnglish("28.4.2023")).contains("When: 28 April 2023.");
        assertThat(dueInEnglish("31.12.2010 mennessä")).contains("When: by 31 December 2010.");
        assertThat(dueInEnglish("marraskuussa 2009")).contains("When: November 2009.");
        assertThat(dueInEnglish("v. 2018")).contains("When: 2018.");
        assertThat(dueInEnglish("syksyllä 2009")).contains("When: 1 September 2009–30 November 2009.");
    }

    @Test
    void aDecisionTellsWhatItChangesAndOnWhatItDepends() {
        var effect = new Effect(DateWords.read("1.1.2021"), new AbolishUnit("org-a", "unit-a-valtuusto"));
        var condition = new Condition("decision-b", "jos talousarvio hyväksytään");
        var approved = new ApprovedInCouncil(
                "decision-a",
                "org-a",
                "Ohjelma",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(effect),
                List.of(condition),
                null);

        assertThat(text(approved, ENGLISH))
                .isEqualTo("The council approved: “Ohjelma”. In force only if this is approved: another decision (“jos"
                        + " talousarvio hyväksytään”). What changes in the organisation: 1 January 2021:"
                        + " “Kaupunginvaltuusto” ended.");
    }

    @Test
    void aVoteTellsItsSidesAndCounts() {
        var named = new NamedVotes(List.of("A. A.", "B. B."), List.of("C. C."), List.of());
        var vote = new VoteTaken(
                "decision-a", "vote-a", null, null, 2, 1, null, null, named, Threshold.TWO_THIRDS, null, Side.FOR);

        assertThat(text(vote, ENGLISH))
                .isEqualTo("A vote was taken between the presenter’s proposal and rejection. For the former: 2. For the"
                        + " latter: 1. By name – for the former: A. A., B. B.; for the latter: C. C. Two thirds of the"
                        + " votes cast were needed. The chair’s vote: for the former.");
    }

    @Test
    void correctedAndWithdrawnEntriesSaySo() {
        var unknown = HistoricalDate.unknown("", "");
        assertThat(WORDING.text(entry(approved(null), unknown, null, Standing.CORRECTED), FINNISH))
                .isEqualTo("Valtuusto hyväksyi: ”Ohjelma”. Merkintää on korjattu.");
        assertThat(WORDING.text(entry(approved(null), unknown, null, Standing.WITHDRAWN), FINNISH))
                .isEqualTo("Peruttu merkintä, joka ei ole enää voimassa: Valtuusto hyväksyi: ”Ohjelma”.");
        assertThat(text(new EntryCorrected(ENTRY, "Väärä vuosi", approved(null)), FINNISH))
                .isEqualTo("Aiempaa merkintää korjattiin. Syy: ”Väärä vuosi”."
                        + " Korjattuna: Valtuusto hyväksyi: ”Ohjelma”.");
    }

    @Test
    void aSentenceThatBringsItsOwnFullStopIsNotGivenAnother() {
        var unknown = new UnknownDeclared("reform-a", "unknown-a", "Kuka päätti?", "Pöytäkirja.");
        assertThat(text(unknown, FINNISH))
                .isEqualTo("Tätä muutoskirja ei tiedä: Kuka päätti? Asian voisi selvittää: Pöytäkirja.");
    }

    private static String dueInEnglish(String words) {
        return text(new TargetSet("reform-a", "target-a", "Päätös", null, DateWords.read(words)), ENGLISH);
    }

    private static ApprovedInCouncil approved(@Nullable String body) {
        return new ApprovedInCouncil(
                "decision-a", "org-a", "Ohjelma", null, body, null, null, null, List.of(), List.of(), List.of(), null);
    }

    private static String text(LedgerEvent fact, Locale locale) {
        return WORDING.text(entry(fact, HistoricalDate.unknown("", ""), null, Standing.AS_RECORDED), locale);
    }

    private static TimelineEntry entry(
            LedgerEvent fact, HistoricalDate happened, @Nullable Authority authority, Standing standing) {
        var statement = new Statement(
                fact,
                new Provenance(
                        happened,
                        new SourceReference("source-a", "Näin.", null),
                        RecordingMode.FROM_SOURCE,
                        authority,
                        null),
                List.of());
        var entry = new Entry(1, ENTRY, "reform-a", 0, Instant.EPOCH, "test", ENTRY, statement);
        return new TimelineEntry(entry, "any", statement, standing, List.of(), "reform-a", "org-a", List.of(), 0);
    }
}
