package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.ApprovalEvent;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.Reference;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferenceRole;
import fi.muutoskirja.organisation.OrganisationCapability;
import fi.muutoskirja.proceedings.Carried.Change;
import fi.muutoskirja.proceedings.Carried.EffectOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What was done on the authority of a decision, each change beside the effect that it carried out. */
final class CarriedFold {
    private final Ledger ledger;
    private final ReferenceLookup references;
    private final OrganisationCapability organisation = new OrganisationCapability();

    CarriedFold(Ledger ledger, ReferenceLookup references) {
        this.ledger = ledger;
        this.references = references;
    }

    Carried of(Handling handling, long knownAt) {
        var left = new ArrayList<>(changes(handling.id(), knownAt));
        var effects = new ArrayList<EffectOf>();
        for (var effect : effects(handling)) {
            var fact = organisation.said(effect.change());
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
        var told = told(entries(ReferenceRole.AUTHORITY, List.of(decision), knownAt));
        var corrections = entries(ReferenceRole.ENTRY, told.keySet(), knownAt).stream()
                .collect(Collectors.groupingBy(CarriedFold::about));
        return told.values().stream()
                .flatMap(entry ->
                        change(
                                decision,
                                entry,
                                corrections.getOrDefault(entry.id().toString(), List.of()))
                                .stream())
                .toList();
    }

    private List<Entry> entries(ReferenceRole role, Collection<String> named, long knownAt) {
        var positions = references.references(role, named, 0, knownAt, Integer.MAX_VALUE).stream()
                .map(Reference::position)
                .toList();
        return positions.isEmpty() ? List.of() : ledger.at(positions);
    }

    /** What was told on the authority of the decision, by its id: for a correction, the entry that it corrects. */
    private SequencedMap<String, Entry> told(List<Entry> onAuthority) {
        var told = new LinkedHashMap<String, Entry>();
        for (var entry : onAuthority) {
            if (entry.statement().event() instanceof Correction correction) {
                ledger.entry(correction.entry()).ifPresent(corrected -> told.putIfAbsent(about(entry), corrected));
            } else {
                told.put(entry.id().toString(), entry);
            }
        }
        return told;
    }

    private static String about(Entry entry) {
        return ((AboutEntry) entry.statement().event()).entry().toString();
    }

    private static Optional<Change> change(String decision, Entry entry, List<Entry> corrections) {
        var fact = entry.statement().event();
        var provenance = entry.statement().provenance();
        var withdrawn = false;
        for (var later : corrections) {
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
}
