package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.api.asked.Query;
import fi.muutoskirja.api.problem.ProblemKind;
import fi.muutoskirja.comparison.candidate.CandidateStructure;
import fi.muutoskirja.comparison.candidate.Sketching;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.DossierQueries;
import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.timeline.TimelineQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the model that a request names, among the reforms of one municipality. */
record AskedModel(TimelineQueries timeline, DossierQueries dossiers) {
    private record Found(Dossier reform, Dossier.Model model) {}

    /** The structure under the model asked for; empty when none is. */
    Optional<CandidateStructure> appliedTo(StructureAt today, Query query, AsKnown asKnown) {
        var reform = query.value("reform");
        if (query.value("model").isEmpty() && reform.isPresent()) {
            throw Query.invalid("reform", "It says whose model is meant; name the model too.");
        }
        return query.value("model").map(model -> {
            var found = only(found(today.organisation(), reform, model, asKnown), model, asKnown);
            return Sketching.of(today, found.reform().id(), found.model());
        });
    }

    private List<Found> found(String organisation, Optional<String> reform, String model, AsKnown asKnown) {
        var found = new ArrayList<Found>();
        for (var line : timeline.reforms(asKnown.position())) {
            if (line.organisation().equals(organisation)
                    && reform.map(line.id()::equals).orElse(true)) {
                dossiers.dossier(line.id(), asKnown.position())
                        .ifPresent(dossier -> dossier.models().stream()
                                .filter(known -> known.proposed().fact().model().equals(model))
                                .forEach(known -> found.add(new Found(dossier, known))));
            }
        }
        return found;
    }

    private static Found only(List<Found> found, String model, AsKnown asKnown) {
        if (found.isEmpty()) {
            throw ProblemKind.NOT_FOUND
                    .because("No model is recorded under ‘" + model
                            + "’ in the reforms asked about, up to position " + asKnown.position()
                            + " of the ledger. The models of a reform are listed in /api/v1/reforms/{slug}/models.")
                    .with("parameter", "model");
        }
        if (found.size() > 1) {
            var reforms = found.stream().map(one -> one.reform().id()).toList();
            throw Query.invalid(
                            "model",
                            "More than one reform of this municipality has a model " + model
                                    + "; say which by ‘reform’: " + String.join(", ", reforms) + ".")
                    .with("reforms", reforms);
        }
        return found.getFirst();
    }
}
