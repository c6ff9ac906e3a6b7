package fi.muutoskirja.reform;

import static fi.muutoskirja.testing.Given.ORGANISATION;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.reform.ReformCommand.DefineCriterion;
import fi.muutoskirja.reform.ReformCommand.PlaceModelOnCriterion;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.ShortlistModels;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.testing.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reforms and what is said of them, in few words. */
final class Reforms {
    static final String R = "reform-a";
    static final HistoricalDate SOME_DAY = HistoricalDate.unknown("syksyllä", "");
    static final StateAim AIM = new StateAim(R, "Elinvoima");

    private Reforms() {}

    /** A reform of which nothing is recorded but its start. */
    static Given started() {
        return Given.aMunicipality().and(new StartReform(R, ORGANISATION, "Uudistus"));
    }

    /** A reform with so many candidates on the table: model-1, model-2 and so on. */
    static Given withCandidates(int number) {
        var given = started();
        for (var i = 1; i <= number; i++) {
            given.and(candidate("model-" + i));
        }
        return given;
    }

    static ProposeModel candidate(String model) {
        return new ProposeModel(R, model, null, null, ModelStanding.CANDIDATE);
    }

    static ProposeModel example(String model) {
        return new ProposeModel(R, model, null, null, ModelStanding.EXAMPLE);
    }

    static DefineCriterion criterion(String criterion, boolean allValuesTold, String... values) {
        return new DefineCriterion(R, criterion, "Miten?", List.of(values), allValuesTold);
    }

    static PlaceModelOnCriterion placed(String model, String criterion, String value) {
        return new PlaceModelOnCriterion(R, model, criterion, value);
    }

    static ShortlistModels shortlist(int from, int to, @Nullable List<String> kept) {
        return new ShortlistModels(R, from, to, kept, null);
    }
}
