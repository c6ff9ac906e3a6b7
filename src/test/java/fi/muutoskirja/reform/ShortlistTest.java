package fi.muutoskirja.reform;

import static fi.muutoskirja.reform.Reforms.R;
import static fi.muutoskirja.reform.Reforms.candidate;
import static fi.muutoskirja.reform.Reforms.example;
import static fi.muutoskirja.reform.Reforms.shortlist;
import static fi.muutoskirja.reform.Reforms.withCandidates;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.reform.ReformCommand.WithdrawModel;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class ShortlistTest {
    private static final String FROM = "narrowing-starts-from-the-models-on-the-table";

    @Test
    void fiveAreNarrowedToThreeByNobodyKnowsWhomAndNobodyKnowsWhich() {
        var narrowing = withCandidates(5).when(shortlist(5, 3, null)).isRecorded();
        assertThat(narrowing.event()).isEqualTo(new ReformEvent.ModelsShortlisted(R, 5, 3, null, null));
    }

    @Test
    void fiveAreNarrowedToThreeThatAreTold() {
        withCandidates(5)
                .when(shortlist(5, 3, List.of("model-1", "model-3", "model-5")))
                .isRecorded();
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3, 4", "3, 0", "3, -1"})
    void narrowingLeavesFewerModels(int from, int to) {
        withCandidates(3).when(shortlist(from, to, null)).isRefusedBy("narrowing-leaves-fewer-models");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void narrowingStartsFromTheModelsOnTheTable(int from) {
        var refusal = withCandidates(3).when(shortlist(from, 1, null)).isRefusedBy(FROM);
        assertThat(refusal.getFirst().message()).contains("3 candidate models", "not " + from);
    }

    @Test
    void anExampleIsNotOnTheTable() {
        withCandidates(3).and(example("model-e")).when(shortlist(4, 1, null)).isRefusedBy(FROM);
        withCandidates(3).and(example("model-e")).when(shortlist(3, 1, null)).isRecorded();
    }

    @Test
    void aWithdrawnModelIsNotOnTheTable() {
        var given = withCandidates(3).and(new WithdrawModel(R, "model-2", "r"));
        given.when(shortlist(3, 1, null)).isRefusedBy(FROM);
        given.when(shortlist(2, 1, null)).isRecorded();
    }

    @Test
    void aWithdrawnExampleLeavesTheTableAsItWas() {
        withCandidates(3)
                .and(example("model-e"), new WithdrawModel(R, "model-e", "r"))
                .when(shortlist(3, 1, null))
                .isRecorded();
    }

    @Test
    void asManyModelsGoOnAsIsSaid() {
        var rule = "as-many-models-go-on-as-is-said";
        withCandidates(3).when(shortlist(3, 2, List.of("model-1"))).isRefusedBy(rule);
        withCandidates(3).when(shortlist(3, 2, List.of("model-1", "model-1"))).isRefusedBy(rule);
        withCandidates(3).when(shortlist(3, 1, List.of("model-1", "model-2"))).isRefusedBy(rule);
    }

    @Test
    void onlyProposedModelsGoOn() {
        withCandidates(3).when(shortlist(3, 1, List.of("model-9"))).isRefusedBy("only-proposed-models-go-on");
    }

    @Test
    void anExampleIsNeverShortlisted() {
        withCandidates(3)
                .and(example("model-e"))
                .when(shortlist(3, 1, List.of("model-e")))
                .isRefusedBy("an-example-is-never-shortlisted");
    }

    @Test
    void aWithdrawnModelDoesNotGoOn() {
        withCandidates(3)
                .and(new WithdrawModel(R, "model-2", "r"))
                .when(shortlist(2, 1, List.of("model-2")))
                .isRefusedBy("a-withdrawn-model-does-not-go-on");
    }

    @Test
    void aSecondNarrowingStartsFromWhatTheFirstLeft() {
        var given = withCandidates(5).and(shortlist(5, 3, null));
        given.when(shortlist(5, 1, null)).isRefusedBy(FROM);
        given.and(candidate("model-6")).when(shortlist(4, 1, null)).isRecorded();
    }

    @Test
    void whenNobodyKnowsWhichWentOnAWithdrawnModelMayHaveBeenLeftOutBefore() {
        for (var from : List.of(2, 3)) {
            withCandidates(5)
                    .and(shortlist(5, 3, null), new WithdrawModel(R, "model-1", "r"))
                    .when(shortlist(from, 1, null))
                    .isRecorded();
        }
        var refusal = withCandidates(5)
                .and(shortlist(5, 3, null), new WithdrawModel(R, "model-1", "r"))
                .when(shortlist(4, 1, null))
                .isRefusedBy(FROM);
        assertThat(refusal.getFirst().message()).contains("2–3 candidate models");
    }

    @Test
    void whenItIsKnownWhichWentOnAModelLeftOutTakesNothingFromTheTable() {
        var kept = withCandidates(3).and(shortlist(3, 2, List.of("model-1", "model-2")));
        kept.and(new WithdrawModel(R, "model-3", "r"))
                .when(shortlist(2, 1, null))
                .isRecorded();

        var withdrawn = withCandidates(3).and(shortlist(3, 2, List.of("model-1", "model-2")));
        withdrawn
                .and(new WithdrawModel(R, "model-1", "r"))
                .when(shortlist(2, 1, null))
                .isRefusedBy(FROM);
    }
}
