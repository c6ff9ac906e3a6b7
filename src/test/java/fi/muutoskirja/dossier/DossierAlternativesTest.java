package fi.muutoskirja.dossier;

import static fi.muutoskirja.dossier.Course.A;
import static fi.muutoskirja.dossier.Course.criterion;
import static fi.muutoskirja.dossier.Course.example;
import static fi.muutoskirja.dossier.Course.model;
import static fi.muutoskirja.dossier.Course.narrowed;
import static fi.muutoskirja.dossier.Course.placed;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.dossier.Dossier.Cell;
import fi.muutoskirja.dossier.Dossier.Model;
import fi.muutoskirja.reform.ReformCommand;
import fi.muutoskirja.reform.SketchedChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.MapAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DossierAlternativesTest {
    private final Course course = new Course();

    @Test
    void everyCellOfTheMatrixIsThereTheEmptyOnesToo() {
        course.say(
                criterion("criterion-1"),
                model("model-1"),
                model("model-2"),
                criterion("criterion-2"),
                placed("model-2", "criterion-1", "puretaan"));

        assertThat(course.dossier().cells())
                .containsExactly(
                        new Cell("model-1", "criterion-1", null, null),
                        new Cell("model-1", "criterion-2", null, null),
                        new Cell("model-2", "criterion-1", "puretaan", course.last()),
                        new Cell("model-2", "criterion-2", null, null));
    }

    @Test
    void aModelIsNumberedAndCarriesWhatIsSaidOfIt() {
        var change = new SketchedChange(SketchedChange.Change.ESTABLISH, null, "Elinvoima", null, null);
        course.say(
                model("model-1"),
                model("model-2"),
                new ReformCommand.RefineModel(A, "model-2", "johtaminen", "t"),
                new ReformCommand.SketchStructure(A, "model-2", List.of(change)),
                new ReformCommand.WithdrawModel(A, "model-2", "r"));

        var models = course.dossier().models();

        assertThat(models).extracting(Model::number).containsExactly(1, 2);
        assertThat(models.getFirst().refinements()).isEmpty();
        assertThat(models.getFirst().withdrawn()).isNull();
        assertThat(models.getLast().refinements()).hasSize(1);
        assertThat(models.getLast().sketches()).hasSize(1);
        assertThat(models.getLast().withdrawn()).isNotNull();
    }

    @Test
    void beforeAnyNarrowingNobodyHasSaidWhichGoOn() {
        course.say(model("model-1"));
        kept().containsEntry("model-1", null);
    }

    @Test
    void aNarrowingTellsWhichGoOn() {
        course.say(model("model-1"), model("model-2"), narrowed(2, 1, List.of("model-2")));
        kept().containsEntry("model-1", false).containsEntry("model-2", true);
    }

    @Test
    void aNarrowingThatDoesNotTellLeavesItUnknown() {
        course.say(model("model-1"), model("model-2"), narrowed(2, 1, null));
        kept().containsEntry("model-1", null).containsEntry("model-2", null);
    }

    @Test
    void whatWasLeftOutStaysLeftOutWhenALaterNarrowingDoesNotTell() {
        course.say(
                model("model-1"),
                model("model-2"),
                model("model-3"),
                narrowed(3, 2, List.of("model-2", "model-3")),
                narrowed(2, 1, null));
        kept().containsEntry("model-1", false).containsEntry("model-2", null).containsEntry("model-3", null);
    }

    @Test
    void anExampleAndWhatCameLaterWereNoPartOfTheNarrowing() {
        course.say(
                model("model-1"),
                model("model-2"),
                example("model-e"),
                narrowed(2, 1, List.of("model-1")),
                model("model-3"));
        kept().containsEntry("model-e", null).containsEntry("model-3", null);
    }

    private MapAssert<String, @Nullable Boolean> kept() {
        Map<String, @Nullable Boolean> kept = new LinkedHashMap<>();
        course.dossier()
                .models()
                .forEach(model -> kept.put(model.proposed().fact().model(), model.kept()));
        return assertThat(kept);
    }
}
