package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where the entries of an aggregate belong unless they say otherwise. What its opening entry last stated counts, even when that entry
 * was withdrawn: a withdrawn entry still shows where it stood.
 *
 * @param subject the aggregate
 * @param reform the reform; null when it belongs to none
 * @param organisation the municipality; null for sources
 */
record Belonging(
        String subject, @Nullable String reform, @Nullable String organisation) {
    static final String REFORM = "reform-";
    static final String ORGANISATION = "org-";

    static Belonging opened(String subject, Statement opening) {
        return opened(
                subject,
                opening.provenance().reform(),
                opening.event() instanceof LedgerEvent.InOrganisation told ? told.organisation() : null);
    }

    static Belonging opened(String subject, @Nullable String reformTold, @Nullable String organisationTold) {
        return new Belonging(
                subject,
                subject.startsWith(REFORM) ? subject : reformTold,
                subject.startsWith(ORGANISATION) ? subject : organisationTold);
    }

    /** The reform of one of the aggregate's entries; a reform's own entries all belong to it. */
    @Nullable
    String reformOf(Statement statement) {
        return reformOf(statement.provenance().reform());
    }

    @Nullable
    String reformOf(@Nullable String told) {
        return told == null || subject.startsWith(REFORM) ? reform : told;
    }
}
