package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.AfterDecisionEvent.DecisionAwaited;
import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.DecisionEvent.ApprovedInBoard;
import fi.muutoskirja.decision.DecisionEvent.ProposalPresented;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import fi.muutoskirja.organisation.NewUnit;
import fi.muutoskirja.organisation.OrganisationEvent.UnitEstablished;
import fi.muutoskirja.organisation.OrganisationEvent.UnitSplit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.testing.Saying;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReferenceTest {
    private static final UUID EARLIER = new UUID(1, 2);
    private static final Reference THE_SOURCE = reference(ReferenceRole.SOURCE, Saying.SOURCE, "decision-a");

    @Test
    void aProposalNamesItsMatterByMunicipalityAndDiaryNumberWithoutBlanksAround() {
        assertThat(named("decision-a", proposal(" 12/2020 "), null, null))
                .containsExactlyInAnyOrder(THE_SOURCE, reference(ReferenceRole.MATTER, "org-a 12/2020", "decision-a"));
        assertThat(named("decision-a", proposal(null), null, null)).containsExactly(THE_SOURCE);
    }

    @Test
    void anApprovalNamesTheDecisionsThatItIsConditionalOn() {
        var approval = new ApprovedInBoard(
                "decision-a",
                "org-a",
                "Asia",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Condition("decision-b", null), new Condition("decision-c", "ehto")),
                null);
        assertThat(named("decision-a", approval, null, null))
                .containsExactlyInAnyOrder(
                        THE_SOURCE,
                        reference(ReferenceRole.CONDITION, "decision-b", "decision-a"),
                        reference(ReferenceRole.CONDITION, "decision-c", "decision-a"));
    }

    @Test
    void aDecisionAwaitedIsNamedByTheOneThatWaits() {
        assertThat(named("decision-a", new DecisionAwaited("decision-a", "decision-b"), null, null))
                .containsExactlyInAnyOrder(THE_SOURCE, reference(ReferenceRole.CONDITION, "decision-a", "decision-b"));
    }

    @Test
    void aRecusalNamesTheDecisionAndProvenanceTheReformAndTheAuthority() {
        var authority = new Authority(Authority.Kind.DECISION, "decision-b", null);
        assertThat(named(
                        "meeting-a",
                        new RecusalRecorded("meeting-a", "decision-a", "N. N.", null),
                        authority,
                        "reform-a"))
                .containsExactlyInAnyOrder(
                        reference(ReferenceRole.SOURCE, Saying.SOURCE, "meeting-a"),
                        reference(ReferenceRole.RECUSAL, "decision-a", "meeting-a"),
                        reference(ReferenceRole.AUTHORITY, "decision-b", "meeting-a"),
                        reference(ReferenceRole.REFORM, "reform-a", "meeting-a"));
    }

    @Test
    void aCorrectionNamesTheEntryAndWhatTheCorrectedStatementNames() {
        assertThat(named("decision-a", new EntryCorrected(EARLIER, "Väärin", proposal("12/2020")), null, null))
                .containsExactlyInAnyOrder(
                        THE_SOURCE,
                        reference(ReferenceRole.ENTRY, EARLIER.toString(), "decision-a"),
                        reference(ReferenceRole.MATTER, "org-a 12/2020", "decision-a"));
        assertThat(named("decision-a", new EntryWithdrawn(EARLIER, "Väärin"), null, null))
                .containsExactlyInAnyOrder(
                        THE_SOURCE, reference(ReferenceRole.ENTRY, EARLIER.toString(), "decision-a"));
    }

    @Test
    void whatGetsItsIdIsIntroducedHoweverDeepItLies() {
        var founded = new UnitEstablished("org-a", "unit-a", "A", "unit", Placement.TOP, null, List.of());
        var split = new UnitSplit("org-a", "unit-a", List.of(newUnit("unit-b"), newUnit("unit-c")));
        assertThat(introduced(founded)).containsExactly("unit-a");
        assertThat(introduced(split)).containsExactly("unit-b", "unit-c");
    }

    private static NewUnit newUnit(String id) {
        return new NewUnit(id, "Uusi", "unit", Placement.TOP, null, List.of());
    }

    private static List<String> introduced(LedgerEvent event) {
        return named("org-a", event, null, null).stream()
                .filter(reference -> reference.role() == ReferenceRole.INTRODUCTION)
                .map(Reference::named)
                .toList();
    }

    private static ProposalPresented proposal(@Nullable String diaryNumber) {
        return new ProposalPresented("decision-a", "org-a", "Asia", "Esitys", null, null, null, diaryNumber);
    }

    private static Reference reference(ReferenceRole role, String named, String subject) {
        return new Reference(role, named, subject, 7);
    }

    private static List<Reference> named(
            String subject, LedgerEvent event, @Nullable Authority authority, @Nullable String reform) {
        var said = Saying.that(new Correction.WithdrawEntry(subject, EARLIER, ""))
                .command()
                .provenance();
        var provenance = new Provenance(said.happened(), said.source(), said.mode(), authority, reform);
        return List.copyOf(Reference.of(new Entry(
                7,
                new UUID(0, 7),
                subject,
                0,
                Instant.EPOCH,
                "test",
                new UUID(0, 7),
                new Statement(event, provenance, List.of()))));
    }
}
