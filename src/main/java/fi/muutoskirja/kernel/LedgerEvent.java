package fi.muutoskirja.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger holds to have been stated, in the past tense. Each event is a record of JDK types with a {@link PublicName};
 * components added after an event's first landing are nullable, since older entries lack them.
 */
public interface LedgerEvent {
    /** The command that asks for this to be recorded of an aggregate. */
    LedgerCommand command(String subject);

    /** An event that tells which bodies acted. */
    interface ByBodies extends LedgerEvent {
        /** Unit ids, none when the source does not tell who acted. */
        List<String> bodies();
    }

    /** An event that tells which one body acted. */
    interface ByBody extends ByBodies {
        /** A unit id; null when the source does not tell, and when it was no body. */
        @Nullable
        String body();

        @Override
        default List<String> bodies() {
            var body = body();
            return body == null ? List.of() : List.of(body);
        }
    }

    /** An event that tells which organisation its aggregate belongs to. */
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
