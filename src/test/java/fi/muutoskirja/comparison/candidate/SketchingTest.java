package fi.muutoskirja.comparison.candidate;

import static fi.muutoskirja.organisation.Town.ORG;
import static fi.muutoskirja.organisation.Town.abolished;
import static fi.muutoskirja.organisation.Town.established;
import static fi.muutoskirja.organisation.Town.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.muutoskirja.comparison.candidate.CandidateStructure.Reason;
import fi.muutoskirja.comparison.candidate.CandidateStructure.Unapplied;
import fi.muutoskirja.dossier.LedgerDossiers;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.organisation.Town;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.SketchStructure;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.SketchedChange;
import fi.muutoskirja.reform.SketchedChange.Change;
import fi.muutoskirja.structure.LedgerStructure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SketchingTest {
    @Test
    void whatTheModelDoesNotTouchIsAsTodayAndNoCandidate() {
        var candidate = sketched(establish("Uusi", null));
        assertThat(named(candidate, "a").isCandidate()).isFalse();
        assertThat(named(candidate, "a").today()).isNotNull();
        assertThat(named(candidate, "a").changes()).isEmpty();
    }

    @Test
    void somethingNewHasNoUnitIdAndSaysWhichChangeItComesFrom() {
        var unit = named(sketched(establish("Uusi", null)), "Uusi");
        assertThat(unit.key()).isEqualTo("candidate-1");
        assertThat(unit.today()).isNull();
        assertThat(unit.isCandidate()).isTrue();
        assertThat(unit.placement()).isEqualTo(Placement.UNKNOWN);
        assertThat(unit.kind()).isNull();
        assertThat(unit.changes()).singleElement().extracting(Sketched::number).isEqualTo(1);
    }

    @Test
    void aParentIsFoundByItsNameAlsoAmongWhatTheModelFoundsLater() {
        var candidate = sketched(establish("Uusi", "Ylempi"), establish("Ylempi", "A"));
        assertThat(named(candidate, "Ylempi").parent()).isEqualTo(unit("a"));
        assertThat(named(candidate, "Uusi").parent())
                .isEqualTo(named(candidate, "Ylempi").key());
    }

    @Test
    void aParentThatIsNotThereIsNotGuessedAndWhatWouldStandUnderItFallsWithIt() {
        var candidate = sketched(establish("Alempi", "Uusi"), establish("Uusi", "Puuttuva"));
        assertThat(candidate.units()).extracting(CandidateUnit::name).containsExactly("a", "b", "c");
        assertThat(candidate.unapplied())
                .extracting(Unapplied::reason, Unapplied::named)
                .containsExactly(tuple(Reason.PARENT_NOT_FOUND, "Uusi"), tuple(Reason.PARENT_NOT_FOUND, "Puuttuva"));
    }

    @Test
    void aUnitIsRenamedAndMoved() {
        var candidate = sketched(rename("b", "Beta"), move("b", "c"));
        var unit = named(candidate, "Beta");
        assertThat(unit.key()).isEqualTo(unit("b"));
        assertThat(unit.parent()).isEqualTo(unit("c"));
        assertThat(unit.changes()).hasSize(2);
        assertThat(candidate.today().units()).extracting(today -> today.name()).containsExactly("a", "b", "c");
    }

    @Test
    void mergersByOneNameMakeOneUnitAndEndTheOthers() {
        var candidate = sketched(merge("b", "Yhdistetty"), merge("c", "Yhdistetty"));
        assertThat(candidate.units()).extracting(CandidateUnit::name).containsExactly("Yhdistetty", "a");
        assertThat(candidate.endings())
                .extracting(ending -> ending.unit().id(), ending -> ending.into())
                .containsExactly(tuple(unit("b"), "candidate-1"), tuple(unit("c"), "candidate-1"));
        assertThat(named(candidate, "Yhdistetty").changes()).hasSize(2);
    }

    @Test
    void aMergerIntoAUnitThatIsThereLeavesThatUnitWithTheChange() {
        var candidate = sketched(merge("b", "C"));
        assertThat(candidate.units()).extracting(CandidateUnit::name).containsExactly("a", "c");
        assertThat(named(candidate, "c").isCandidate()).isTrue();
        assertThat(candidate.endings().getFirst().into()).isEqualTo(unit("c"));
    }

    @Test
    void whatStoodUnderAUnitThatWouldEndHasLostItsPlace() {
        var candidate = sketched(change(Change.ABOLISH, unit("a"), null, null));
        var lost = named(candidate, "b");
        assertThat(lost.placeLost()).isTrue();
        assertThat(lost.isCandidate()).isTrue();
        assertThat(lost.placement()).isEqualTo(Placement.UNKNOWN);
    }

    @Test
    void whatCannotBeAppliedIsToldWithTheReason() {
        assertThat(sketched(
                                change(Change.ABOLISH, null, null, null),
                                change(Change.ABOLISH, unit("ended"), null, null),
                                change(Change.ESTABLISH, unit("a"), "Uusi", null),
                                change(Change.ESTABLISH, null, null, null),
                                change(Change.MOVE, unit("a"), null, null),
                                change(Change.RENAME, unit("a"), null, null),
                                move("a", "b"),
                                rename("c", "Ceta"),
                                rename("c", "Gamma"),
                                establish("B", "a"))
                        .unapplied())
                .extracting(left -> left.sketched().number(), Unapplied::reason)
                .containsExactly(
                        tuple(1, Reason.NO_UNIT_TOLD),
                        tuple(2, Reason.UNIT_NOT_THERE),
                        tuple(3, Reason.NEW_BUT_NAMES_A_UNIT),
                        tuple(4, Reason.NO_NAME_TOLD),
                        tuple(5, Reason.NO_PARENT_TOLD),
                        tuple(6, Reason.NO_NAME_TOLD),
                        tuple(7, Reason.OWN_ANCESTOR),
                        tuple(9, Reason.CONTRADICTED),
                        tuple(10, Reason.NAME_TAKEN));
    }

    @Test
    void whatEndsIsNotChangedBesides() {
        var candidate = sketched(rename("b", "Beta"), change(Change.ABOLISH, unit("b"), null, null));
        assertThat(candidate.unapplied()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(Reason.CONTRADICTED);
            assertThat(left.sketched().number()).isEqualTo(1);
        });
        assertThat(candidate.endings()).hasSize(1);
    }

    @Test
    void twoUnitsOfOneNameAreNoParent() {
        var candidate = sketched(establish("A", null), establish("Uusi", "a"));
        assertThat(candidate.unapplied()).extracting(Unapplied::reason).containsExactly(Reason.NAME_NOT_UNIQUE);
    }

    /** a and c at the top, b under a; what had ended is not there. */
    private static CandidateStructure sketched(SketchedChange... changes) {
        var ledger = Town.ledger(
                established("a").on("1.1.2010"),
                established("b", "a").on("1.1.2010"),
                established("c").on("1.1.2010"),
                established("ended").on("1.1.2010"),
                abolished("ended").on("1.1.2012"));
        ledger.say(
                new StartReform("reform-pikkula", ORG, "Uudistus"),
                new ProposeModel("reform-pikkula", "model-1", "Malli", null, ModelStanding.CANDIDATE),
                new SketchStructure("reform-pikkula", "model-1", List.of(changes)));
        var dossier = new LedgerDossiers(ledger)
                .dossier("reform-pikkula", ledger.head())
                .orElseThrow();
        var today = new LedgerStructure(ledger)
                .structure(ORG, LocalDate.parse("2015-01-01"), ledger.head())
                .orElseThrow();
        return Sketching.of(today, dossier.id(), dossier.models().getFirst());
    }

    private static CandidateUnit named(CandidateStructure candidate, String name) {
        return candidate.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SketchedChange establish(String name, @Nullable String parent) {
        return change(Change.ESTABLISH, null, name, parent);
    }

    private static SketchedChange rename(String unit, String name) {
        return change(Change.RENAME, unit(unit), name, null);
    }

    private static SketchedChange move(String unit, String parent) {
        return change(Change.MOVE, unit(unit), null, parent);
    }

    private static SketchedChange merge(String unit, String into) {
        return change(Change.MERGE, unit(unit), into, null);
    }

    private static SketchedChange change(
            Change change, @Nullable String unit, @Nullable String name, @Nullable String parent) {
        return new SketchedChange(change, unit, name, null, parent);
    }
}
