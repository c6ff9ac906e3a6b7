package fi.muutoskirja.transparency.page;

import fi.muutoskirja.timeline.TimelineEntry.Standing;
import fi.muutoskirja.transparency.words.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry in plain words.
 *
 * @param href its own page
 * @param nature what kind of thing it is, in a word: a decision, a gathering, a plan
 * @param heading what happened, in a few words
 * @param text what happened, in a sentence or two
 * @param happened when it was so in the world
 * @param recorded when the ledger recorded it, in words
 * @param quote the passage that carries it, in the language of the document
 * @param bodies who acted
 * @param changes the corrections and withdrawals of it
 */
public record EntryLine(
        String id,
        long position,
        String href,
        String nature,
        String heading,
        String text,
        When happened,
        String recorded,
        String recordedAt,
        Document document,
        String quote,
        @Nullable String place,
        List<Link> bodies,
        Standing standing,
        List<Change> changes,
        List<BrokenRule> findings) {
    /** A later entry that changed this one. */
    public record Change(String href, String reason) {}

    public boolean corrected() {
        return standing == Standing.CORRECTED;
    }

    public boolean withdrawn() {
        return standing == Standing.WITHDRAWN;
    }
}
