package fi.muutoskirja.unknowns;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.dossier.Dossier.Item;
import fi.muutoskirja.reform.ReformEvent.CriterionDefined;
import fi.muutoskirja.unknowns.Unknowns.Derived;
import fi.muutoskirja.unknowns.Unknowns.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Models, their narrowing and their matrix, and the measures of programmes. */
final class OpenPreparation {
    private OpenPreparation() {}

    static List<Derived> in(Dossier dossier) {
        var derived = new ArrayList<Derived>();
        for (var narrowing : dossier.shortlists()) {
            if (narrowing.fact().narrowedBy() == null) {
                derived.add(open(Kind.NARROWING_BODY, dossier.id(), "", narrowing.entry()));
            }
            if (narrowing.fact().kept() == null) {
                derived.add(open(Kind.NARROWING_KEPT, dossier.id(), "", narrowing.entry()));
            }
        }
        for (var model : dossier.models()) {
            var proposed = model.proposed();
            if (proposed.fact().name() == null) {
                derived.add(open(
                        Kind.MODEL_NAME, proposed.fact().model(), String.valueOf(model.number()), proposed.entry()));
            }
        }
        dossier.criteria().forEach(criterion -> answers(criterion, dossier).ifPresent(derived::add));
        for (var programme : dossier.programmes()) {
            for (var measure : programme.measures()) {
                if (measure.fact().responsible().isEmpty()) {
                    derived.add(open(
                            Kind.MEASURE_RESPONSIBLE,
                            measure.fact().measure(),
                            measure.fact().text(),
                            measure.entry()));
                }
            }
        }
        return derived;
    }

    private static Optional<Derived> answers(Item<CriterionDefined> criterion, Dossier dossier) {
        var id = criterion.fact().criterion();
        var about = new ArrayList<>(List.of(id));
        var entries = new ArrayList<UUID>(List.of(criterion.entry()));
        for (var cell : dossier.cells()) {
            if (cell.value() == null && cell.criterion().equals(id)) {
                about.add(cell.model());
                dossier.models().stream()
                        .map(Dossier.Model::proposed)
                        .filter(model -> model.fact().model().equals(cell.model()))
                        .forEach(model -> entries.add(model.entry()));
            }
        }
        return about.size() == 1
                ? Optional.empty()
                : Optional.of(new Derived(
                        Kind.MODEL_ANSWERS, List.copyOf(about), criterion.fact().name(), List.copyOf(entries)));
    }

    private static Derived open(Kind kind, String about, String name, UUID entry) {
        return new Derived(kind, List.of(about), name, List.of(entry));
    }
}
