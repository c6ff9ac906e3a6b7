package fi.muutoskirja.proceedings;

import static fi.muutoskirja.proceedings.Town.COUNCIL;
import static fi.muutoskirja.proceedings.Town.D;
import static fi.muutoskirja.proceedings.Town.DNO;
import static fi.muutoskirja.proceedings.Town.MEETING;
import static fi.muutoskirja.proceedings.Town.ORGANISATION;
import static fi.muutoskirja.proceedings.Town.council;
import static fi.muutoskirja.proceedings.Town.proposal;
import static fi.muutoskirja.proceedings.Town.proposedToCouncil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.DecisionCommand.PresentProposal;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.VotingCommand.MakeCounterProposal;
import fi.muutoskirja.decision.VotingCommand.SecondProposal;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.meeting.MeetingCommand.OpenMeeting;
import fi.muutoskirja.meeting.MeetingCommand.RecordRecusal;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.RenameUnit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.proceedings.Carried.Change;
import fi.muutoskirja.proceedings.Carried.EffectOf;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LedgerDecisionsTest {
    private static final EstablishUnit FOUNDING = new EstablishUnit(
            ORGANISATION, "unit-jamsa-elinvoima", "Elinvoima", "service-area", Placement.TOP, null, List.of());
    private static final RenameUnit RENAMING = new RenameUnit(ORGANISATION, COUNCIL, "Kaupunginvaltuusto");

    private static final Effect FOUNDED = new Effect(DateWords.read("1.1.2020"), FOUNDING);
    private static final Effect RENAMED = new Effect(DateWords.read("1.8.2020"), RENAMING);

    private final Town town = new Town();

    @Test
    void aMatterIsToldFromBodyToBodyInTheOrderInWhichItHappened() {
        town.on("2.12.2019", council(D)).on("18.11.2019", proposedToCouncil("decision-esitys"));
        assertThat(town.queries.matter(ORGANISATION, DNO, town.now()))
                .extracting(Handling::id)
                .containsExactly("decision-esitys", D);
        assertThat(town.queries.matter(ORGANISATION, DNO, town.now() - 1))
                .extracting(Handling::id)
                .containsExactly(D);
        assertThat(town.queries.matter("org-muu", DNO, town.now())).isEmpty();
        assertThat(town.queries.matter(ORGANISATION, "KH/124", town.now())).isEmpty();
    }

    @Test
    void aHandlingIsOfTheMatterThatItsLastCorrectionTells() {
        town.on("2.12.2019", proposal(D));
        var wrong = town.now();
        town.correctLast(
                "2.12.2019",
                new PresentProposal(D, ORGANISATION, "Organisaatio", "Esitetään.", null, null, null, "KH/9"));
        assertThat(town.queries.matter(ORGANISATION, DNO, wrong)).hasSize(1);
        assertThat(town.queries.matter(ORGANISATION, DNO, town.now())).isEmpty();
        assertThat(town.queries.matter(ORGANISATION, "KH/9", town.now())).hasSize(1);
        town.withdraw(D, town.ledger.after(wrong - 1, 1).getFirst().id());
        assertThat(town.queries.matter(ORGANISATION, "KH/9", town.now())).isEmpty();
        assertThat(town.queries.decision(D, town.now())).isEmpty();
    }

    @Test
    void theDecisionsOfAReformAreThoseInItsCourse() {
        town.ledger.say(new StartReform("reform-a", ORGANISATION, "Uudistus"));
        town.say(Saying.that(proposal(D)).on("2.12.2019").inCourseOf("reform-a"))
                .on("1.11.2019", proposal("decision-muu"));
        assertThat(town.queries.ofReform("reform-a", town.now()))
                .extracting(Handling::id)
                .containsExactly(D);
    }

    @Test
    void counterProposalsComeWithTheirSecondsAndRecusalsWithTheMeeting() {
        town.on("2.12.2019", new OpenMeeting(MEETING, 27, 25, null, null))
                .on("2.12.2019", proposal(D))
                .on("2.12.2019", new MakeCounterProposal(D, "proposal-a", "Maija Malli", "Palautetaan."))
                .on("2.12.2019", new SecondProposal(D, "proposal-a", "Matti Malli"))
                .on("2.12.2019", new RecordRecusal(MEETING, D, "Kalle Kaava", null));
        var handling = town.queries.decision(D, town.now()).orElseThrow();
        assertThat(handling.counters())
                .singleElement()
                .satisfies(counter -> assertThat(counter.seconds())
                        .extracting(second -> second.event().person())
                        .containsExactly("Matti Malli"));
        assertThat(handling.recusals())
                .extracting(recusal -> recusal.event().person())
                .containsExactly("Kalle Kaava");
    }

    @Test
    void anEffectIsToldWithTheEntryThatCarriedItOut() {
        town.on("2.12.2019", council(D, List.of(FOUNDED, RENAMED)));
        var founded = entryOf(FOUNDING);
        var before = town.now();
        assertThat(carried(before).effects())
                .extracting(EffectOf::change)
                .containsExactly(
                        new Change(founded, FOUNDED.effective(), told(FOUNDING), false),
                        new Change(entryOf(RENAMING), RENAMED.effective(), told(RENAMING), false));
        assertThat(carried(before).others()).isEmpty();
        town.withdraw(ORGANISATION, founded);
        assertThat(carried(town.now()).effects().getFirst().change())
                .isEqualTo(new Change(founded, FOUNDED.effective(), told(FOUNDING), true));
        assertThat(carried(before).effects().getFirst().change())
                .isEqualTo(new Change(founded, FOUNDED.effective(), told(FOUNDING), false));
    }

    @Test
    void anEffectThatWaitsForAConditionIsNotSaidToBeCarriedOut() {
        town.on("25.11.2019", proposal("decision-toinen"))
                .on("2.12.2019", council(D, List.of(RENAMED), new Condition("decision-toinen", null)));
        assertThat(carried(town.now()).effects()).extracting(EffectOf::change).containsExactly((Change) null);
    }

    @Test
    void whatElseWasDoneOnItsAuthorityIsToldApart() {
        town.on("2.12.2019", council(D)).carryOut(RENAMING, "1.8.2020");
        assertThat(carried(town.now()).effects()).isEmpty();
        assertThat(carried(town.now()).others()).hasSize(1);
        town.say(Saying.that(new CorrectEntry(ORGANISATION, town.last(), "Väärä peruste.", RENAMING))
                .on("1.8.2020")
                .onAuthority(new Authority(Authority.Kind.LAW, null, "Kuntalaki")));
        assertThat(carried(town.now()).others()).isEmpty();
        assertThat(carried(town.now() - 1).others()).hasSize(1);
    }

    private UUID entryOf(LedgerCommand change) {
        return town.ledger.after(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.statement().event().equals(told(change)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static LedgerEvent told(LedgerCommand change) {
        return change.event();
    }

    private Carried carried(long knownAt) {
        return town.queries.carried(D, knownAt);
    }
}
