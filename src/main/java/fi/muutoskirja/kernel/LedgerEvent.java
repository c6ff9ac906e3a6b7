package fi.muutoskirja.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger holds to have been stated, in the past tense. Each fact is a record of JDK types with a {@link PublicName};
 * components added after a fact's first landing are nullable, since older entries lack them.
 */
public interface LedgerEvent {
    /** A fact that tells which bodies acted. */
    interface ByBodies extends LedgerEvent {
        /** Unit ids, none when the source does not tell who acted. */
        List<String> bodies();
    }

    /** A fact that tells which organisation its aggregate belongs to. */
    interface InOrganisation extends LedgerEvent {
        String organisation();
    }

    /** A fact about a matter, which its diary number names within the municipality. */
    interface OfMatter extends InOrganisation {
        /** The diary number (dno); null when not known. */
        @Nullable
        String matter();
    }
}
