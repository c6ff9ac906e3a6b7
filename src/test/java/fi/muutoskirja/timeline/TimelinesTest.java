package fi.muutoskirja.timeline;

import static fi.muutoskirja.testing.Saying.that;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.DecisionEvent;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.meeting.MeetingCommand.HoldSeminar;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.RefineModel;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import fi.muutoskirja.timeline.TimelineEntry.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TimelinesTest {
    private static final String A = "reform-a";
    private static final String B = "reform-b";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final Timelines timelines = timelines(0);

    @BeforeEach
    void twoMunicipalitiesWithAReformEach() {
        ledger.say(
                new RegisterOrganisation("org-a", "Äänekoski"),
                new RegisterOrganisation("org-b", "Ylöjärvi"),
                new StartReform(A, "org-a", "Uudistus A"),
                new StartReform(B, "org-b", "Uudistus B"));
    }

    @Test
    void aReformHasItsOwnEntriesThoseOfItsCourseAndThoseOfAggregatesOpenedInIt() {
        var aim = ledger.say(new StateAim(A, "Tavoite"));
        var unit =
                ledger.say(that(unit("unit-a-x")).on("2018").onAuthority(law()).inCourseOf(A));
        ledger.say(that(unit("unit-a-y")).on("2018").onAuthority(law()));
        var seminar = ledger.say(that(seminar("meeting-a")).inCourseOf(A));
        var decision = ledger.say(that(approval("decision-a")).inCourseOf(A));

        assertThat(timelines.ofReform(A, ledger.head()))
                .extracting(line -> line.entry().id())
                .contains(aim, unit, seminar, decision)
                .hasSize(5);
        assertThat(timelines.ofOrganisation("org-a", ledger.head())).hasSize(3);
        assertThat(timelines.entry(seminar, ledger.head()).orElseThrow().organisation())
                .isEqualTo("org-a");
    }

    @Test
    void datedEntriesComeFirstThenToldOrderThenTheOrderOfRecording() {
        var seventh = ledger.say(undated("decision-7", 7));
        var nothingTold = ledger.say(new StateAim(A, "Tavoite"));
        var of2020 = ledger.say(dated("decision-2020", "2020"));
        var first = ledger.say(undated("decision-1", 1));
        var day2018 = ledger.say(dated("decision-day", "31.5.2018"));
        var upTo2019 = ledger.say(dated("decision-upto", "1.1.2019 mennessä"));
        var spring2018 = ledger.say(dated("decision-spring", "keväällä 2018"));

        assertThat(ids(timelines.ofReform(A, ledger.head())).subList(0, 6))
                .containsExactly(spring2018, day2018, upTo2019, of2020, first, seventh);
        assertThat(ids(timelines.ofReform(A, ledger.head())).getLast()).isEqualTo(nothingTold);
    }

    @Test
    void aCorrectionShowsOnTheEntryItChangesAndOnlyFromThenOn() {
        var entry = ledger.say(dated("decision-a", "2018"));
        var before = ledger.head();
        var correction =
                ledger.say(that(new CorrectEntry("decision-a", entry, "Vuosi luettiin väärin", approval("decision-a")))
                        .on("2019")
                        .inCourseOf(A));

        var then = timelines.entry(entry, before).orElseThrow();
        assertThat(then.standing()).isEqualTo(Standing.AS_RECORDED);
        assertThat(then.statement().provenance().happened().raw()).isEqualTo("2018");
        var now = timelines.entry(entry, ledger.head()).orElseThrow();
        assertThat(now.standing()).isEqualTo(Standing.CORRECTED);
        assertThat(now.changedBy()).containsExactly(correction);
        assertThat(now.type()).isEqualTo("decision.approved-in-council");
        assertThat(now.statement().provenance().happened().raw()).isEqualTo("2019");
        assertThat(now.entry().statement().provenance().happened().raw()).isEqualTo("2018");
        assertThat(ids(timelines.ofReform(A, ledger.head()))).contains(entry).doesNotContain(correction);
        assertThat(ids(timelines.latest(2))).containsExactly(correction, entry);
        assertThat(timelines.entry(correction, before)).isEmpty();
    }

    @Test
    void theWordsOfAnEarlierMomentKnowTheNamesOfThatMoment() {
        var wording = new PlainWording(
                ledger.catalog(), new NamesInLedger(ledger.catalog(), ledger, (id, position) -> Optional.empty()));
        var proposal = ledger.say(new ProposeModel(A, "model-1", "Vanha nimi", null, ModelStanding.CANDIDATE));
        var refinement = ledger.say(new RefineModel(A, "model-1", "Johtaminen", "Yksi johtaja"));
        var before = ledger.head();
        ledger.say(new CorrectEntry(
                A, proposal, "Väärin", new ProposeModel(A, "model-1", "Uusi nimi", null, ModelStanding.CANDIDATE)));

        var then = timelines.entry(refinement, before).orElseThrow();
        var now = timelines.entry(refinement, ledger.head()).orElseThrow();
        assertThat(wording.text(then, Locale.of("fi"))).contains("Vanha nimi");
        assertThat(wording.text(now, Locale.of("fi"))).contains("Uusi nimi");
    }

    @Test
    void aWithdrawnEntryStaysInItsPlaceAndSaysSo() {
        var entry = ledger.say(dated("decision-a", "2018"));
        ledger.say(new WithdrawEntry("decision-a", entry, "Kirjattu väärään päätökseen"));

        var line = timelines.entry(entry, ledger.head()).orElseThrow();
        assertThat(line.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(line.statement().event()).isInstanceOf(DecisionEvent.ApprovedInCouncil.class);
        assertThat(ids(timelines.ofReform(A, ledger.head()))).contains(entry);
    }

    @Test
    void aCorrectionCanMoveAWholeAggregateToAnotherReform() {
        var opening = ledger.say(that(seminar("meeting-a")).inCourseOf(A));
        var talk = ledger.say(new fi.muutoskirja.meeting.MeetingCommand.RecordPresentation(
                "meeting-a", "Kari Hakari", null, "Pormestarimalli"));
        var before = ledger.head();
        ledger.say(that(new CorrectEntry("meeting-a", opening, "Toinen uudistus", seminar("meeting-a")))
                .inCourseOf(B));

        assertThat(ids(timelines.ofReform(A, before))).contains(opening, talk);
        assertThat(ids(timelines.ofReform(A, ledger.head()))).doesNotContain(opening, talk);
        assertThat(ids(timelines.ofReform(B, ledger.head()))).contains(opening, talk);
    }

    @Test
    void reformsAreListedByMunicipalityWithWhatBelongsToThem() {
        ledger.say(new StateAim(A, "Tavoite"));
        var entry = ledger.say(dated("decision-a", "2018"));
        ledger.say(that(new WithdrawEntry("decision-a", entry, "Virhe")));

        assertThat(timelines.reforms(ledger.head()))
                .containsExactly(
                        new TimelineQueries.ReformLine(B, "Uudistus B", "org-b", 1, 5),
                        new TimelineQueries.ReformLine(A, "Uudistus A", "org-a", 3, ledger.head()));
        assertThat(timelines.reforms(4))
                .extracting(TimelineQueries.ReformLine::id)
                .containsExactly(A);
    }

    @Test
    void answersAreTheSameHoweverFarTheIndexHasCome() {
        var opening = ledger.say(that(seminar("meeting-a")).inCourseOf(A));
        ledger.say(dated("decision-a", "2018"));
        ledger.say(that(new CorrectEntry("meeting-a", opening, "Toinen uudistus", seminar("meeting-a")))
                .inCourseOf(B));
        ledger.say(new StateAim(B, "Tavoite"));

        for (var knownAt = 0L; knownAt <= ledger.head(); knownAt++) {
            var reforms = timelines.reforms(knownAt);
            var ofA = timelines.ofReform(A, knownAt);
            var ofB = timelines.ofReform(B, knownAt);
            for (var indexed = 0L; indexed <= ledger.head(); indexed++) {
                var withIndex = timelines(indexed);
                assertThat(withIndex.reforms(knownAt)).isEqualTo(reforms);
                assertThat(withIndex.ofReform(A, knownAt)).isEqualTo(ofA);
                assertThat(withIndex.ofReform(B, knownAt)).isEqualTo(ofB);
            }
        }
    }

    @Test
    void theIndexOfALedgerAloneKeepsUpWithIt() {
        var keepingUp = Timelines.over(ledger.catalog(), ledger, (id, position) -> Optional.of(id));
        for (var entry = 0; entry < 3; entry++) {
            var aim = ledger.say(new StateAim(A, "Tavoite"));
            assertThat(ids(keepingUp.ofReform(A, ledger.head()))).contains(aim);
        }
        assertThat(keepingUp.reforms(ledger.head()))
                .first()
                .isEqualTo(timelines.reforms(ledger.head()).getLast());
    }

    /** @param indexed how far the index has come */
    private Timelines timelines(long indexed) {
        return new Timelines(
                ledger.catalog(),
                ledger,
                new IndexInMemory(ledger, () -> indexed),
                (id, position) -> Optional.of(id.equals("org-a") ? "Äänekoski" : "Ylöjärvi"));
    }

    private static List<UUID> ids(List<TimelineEntry> lines) {
        return lines.stream().map(TimelineEntry::entry).map(Entry::id).toList();
    }

    private static Saying dated(String decision, String words) {
        return that(approval(decision)).on(words).inCourseOf(A);
    }

    private static Saying undated(String decision, int place) {
        return that(approval(decision))
                .on(HistoricalDate.unknown("", "").inOrder(place, 7))
                .inCourseOf(A);
    }

    private static LedgerCommand approval(String decision) {
        return new ApproveInCouncil(
                decision, "org-a", "Päätös", null, null, null, null, null, List.of(), List.of(), List.of(), null);
    }

    private static LedgerCommand seminar(String meeting) {
        return new HoldSeminar(meeting, "org-a", "Seminaari", List.of(), null, null);
    }

    private static LedgerCommand unit(String id) {
        return new EstablishUnit("org-a", id, "Yksikkö " + id, "unit", Placement.UNKNOWN, null, List.of());
    }

    private static Authority law() {
        return new Authority(Authority.Kind.LAW, null, "Laki");
    }
}
