package fi.muutoskirja.causality;

import fi.muutoskirja.causality.ChainLink.About;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Ledger;
import fi.muutoskirja.kernel.ReferenceLookup;
import fi.muutoskirja.kernel.ReferencesInMemory;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Folds chains from the ledger when they are asked for, so that whoever has just written reads what was written. */
public final class LedgerCausality implements CausalityQueries {
    private final Catalog catalog;
    private final Ledger ledger;
    private final Function<String, Optional<String>> organisationOf;
    private final ReferenceLookup references;

    /** Chains of a ledger in memory. */
    public LedgerCausality(Catalog catalog, Ledger ledger, Function<String, Optional<String>> organisationOf) {
        this(catalog, ledger, new ReferencesInMemory(ledger), organisationOf);
    }

    /** @param organisationOf the municipality that a unit or post belongs to */
    public LedgerCausality(
            Catalog catalog,
            Ledger ledger,
            ReferenceLookup references,
            Function<String, Optional<String>> organisationOf) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.organisationOf = organisationOf;
        this.references = references;
    }

    @Override
    public Optional<ChainLink> why(String id, @Nullable About about, long knownAt) {
        return organisationOf
                .apply(id)
                .flatMap(organisation -> WhyFold.fold(knownAt(knownAt), organisation, id, about));
    }

    @Override
    public Optional<ChainLink> consequences(String decision, long knownAt) {
        return ConsequencesFold.fold(knownAt(knownAt), decision);
    }

    private KnownThen knownAt(long position) {
        return new KnownInLedger(catalog, ledger, references, Math.min(position, ledger.head()));
    }
}
