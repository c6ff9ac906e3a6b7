package fi.muutoskirja.eventstore.projection;

import fi.muutoskirja.kernel.Entry;
import java.util.List;

/** Keeps one read model up to date. Every bean of this type is followed up by a processor of its own. */
public interface Projector {
    /** The permanent name under which its place in the ledger is kept. */
    String name();

    /**
     * Takes in the next entries, in order, without gaps and each exactly once. Runs in the Spring transaction in which its place is
     * kept too; throwing rolls both back and the same entries come again.
     */
    void project(List<Entry> batch);
}
