package fi.muutoskirja.reform;

import static fi.muutoskirja.reform.Reforms.R;
import static fi.muutoskirja.reform.Reforms.candidate;
import static fi.muutoskirja.reform.Reforms.criterion;
import static fi.muutoskirja.reform.Reforms.placed;
import static fi.muutoskirja.reform.Reforms.started;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.LedgerCommand;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
class AlternativesTest {
    private static final String M = "model-a";
    private static final String C = "criterion-a";

    static Stream<LedgerCommand> aboutAModel() {
        var change = new SketchedChange(SketchedChange.Change.ESTABLISH, null, "A", null, null);
        return Stream.of(
                new ReformCommand.RefineModel(R, M, "johtaminen", "t"),
                new ReformCommand.PlaceModelOnCriterion(R, M, C, "v"),
                new ReformCommand.SketchStructure(R, M, List.of(change)),
                new ReformCommand.AssessModel(R, M, Aspect.STRENGTH, "t"),
                new ReformCommand.WithdrawModel(R, M, "r"));
    }

    @ParameterizedTest
    @MethodSource("aboutAModel")
    void aModelIsProposedFirst(LedgerCommand act) {
        started().and(criterion(C, false)).when(act).isRefusedBy("a-model-is-proposed-first");
    }

    @Test
    void aFilledCellIsCorrected() {
        started()
                .and(candidate(M), criterion(C, false), placed(M, C, "v"))
                .whenTheLastEntryIsCorrectedTo(placed(M, C, "w"))
                .isRecorded();
    }

    @Test
    void aCellIsFilledAnewWhenItsEntryWasWithdrawn() {
        var given = started().and(candidate(M), criterion(C, false), placed(M, C, "v"));
        given.whenAnEntryIsWithdrawn(0).isRecorded();
        given.when(placed(M, C, "w")).isRecorded();
    }

    @Test
    void aValueIsOneOfThoseTold() {
        var given = started().and(candidate(M), criterion(C, true, "jatkuu", "puretaan"));
        var refusal = given.when(placed(M, C, "myydään")).isRefusedBy("a-value-is-one-of-those-told");
        assertThat(refusal.getFirst().message()).contains("myydään", "jatkuu | puretaan");
        given.when(placed(M, C, "puretaan")).isRecorded();
    }

    @Test
    void whenNotAllValuesAreToldAnyMayBeGiven() {
        started()
                .and(candidate(M), criterion(C, false, "jatkuu"))
                .when(placed(M, C, "myydään"))
                .isRecorded();
    }

    @Test
    void theValuesOfACriterionAreNotCorrectedAwayFromUnderACell() {
        var given = started().and(candidate(M), criterion(C, true, "jatkuu"));
        var defined = given.ledger().after(given.ledger().head() - 1, 1).getFirst();
        given.and(placed(M, C, "jatkuu"))
                .when(new CorrectEntry(R, defined.id(), "Väärin.", criterion(C, true, "puretaan")))
                .isRefusedBy("a-value-is-one-of-those-told");
    }

    @Test
    void aCriterionToldInFullHasValues() {
        started().when(criterion(C, true)).isRefusedBy("a-criterion-told-in-full-has-values");
        started().when(criterion(C, false)).isRecorded();
    }

    @Test
    void aSketchShowsAChange() {
        started()
                .and(candidate(M))
                .when(new ReformCommand.SketchStructure(R, M, List.of()))
                .isRefusedBy("a-sketch-shows-a-change");
    }

    @Test
    void aModelIsWithdrawnOnce() {
        var withdrawal = new ReformCommand.WithdrawModel(R, M, "r");
        started().and(candidate(M), withdrawal).when(withdrawal).isRefusedBy("a-model-is-withdrawn-once");
    }
}
