package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.proceedings.Carried.Change;
import fi.muutoskirja.proceedings.Carried.EffectOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done on the authority of a decision, each change beside the effect that it carried out. */
final class CarriedFold {
    private final Ledger ledger;
    private final DecisionIndex index;

    CarriedFold(Ledger ledger, DecisionIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    Carried of(Handling handling, long knownAt) {
        var left = new ArrayList<>(changes(handling.id(), knownAt));
        var effects = new ArrayList<EffectOf>();
        for (var effect : effects(handling)) {
            var fact = effect.change().event();
            var found = left.stream()
                    .filter(change ->
                            change.fact().equals(fact) && change.happened().equals(effect.effective()))
                    .findFirst();
            found.ifPresent(left::remove);
            effects.add(new EffectOf(effect, fact, found.orElse(null)));
        }
        return new Carried(effects, left);
    }

    private static List<Effect> effects(Handling handling) {
        var outcome = handling.outcome();
        return outcome != null && outcome.event() instanceof ApprovalEvent approval ? approval.effects() : List.of();
    }

    private List<Change> changes(String decision, long knownAt) {
        return index.onAuthorityOf(decision, knownAt).stream()
                .map(ledger::entry)
                .flatMap(Optional::stream)
                .filter(entry -> entry.position() <= knownAt)
                .flatMap(entry -> change(decision, entry, knownAt).stream())
                .toList();
    }

    private Optional<Change> change(String decision, Entry entry, long knownAt) {
        var fact = entry.statement().event();
        var provenance = entry.statement().provenance();
        var withdrawn = false;
        for (var later : corrections(entry.id(), knownAt)) {
            switch (later.statement().event()) {
                case EntryCorrected corrected -> {
                    fact = corrected.fact();
                    provenance = later.statement().provenance();
                }
                case EntryWithdrawn gone -> withdrawn = true;
                default -> {}
            }
        }
        var authority = provenance.authority();
        return authority != null && decision.equals(authority.decision())
                ? Optional.of(new Change(entry.id(), provenance.happened(), fact, withdrawn))
                : Optional.empty();
    }

    private List<Entry> corrections(UUID entry, long knownAt) {
        return index.correctionsOf(entry).stream()
                .map(ledger::entry)
                .flatMap(Optional::stream)
                .filter(later -> later.position() <= knownAt)
                .toList();
    }
}
