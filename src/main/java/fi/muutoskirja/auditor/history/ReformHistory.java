package fi.muutoskirja.auditor.history;

import fi.muutoskirja.digests.DigestedReadSides;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.kernel.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The history of a reform, as lines of text. */
public final class ReformHistory {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private ReformHistory() {}

    /**
     * @param reform the id, {@code reform-…}
     * @param position the last entry that is taken into account
     * @return empty when no such reform is known by then
     */
    public static Optional<List<String>> of(
            DigestedReadSides read, String reform, long position, FoldedFrom from, Locale language) {
        return read.dossiers().dossier(reform, position).map(dossier -> told(read, dossier, position, from, language));
    }

    private static List<String> told(
            DigestedReadSides read, Dossier dossier, long position, FoldedFrom from, Locale language) {
        var recorded = lastReadable(read.ledger(), position).recordedAt();
        var telling = new ReformTold(
                read, HistoryWords.of(language), dossier.id(), position, LocalDate.ofInstant(recorded, FINLAND));
        var text = new PlainText();
        new Opening(telling, dossier).tell(text);
        new PreparationSection(telling, dossier).tell(text);
        new Decided(telling).tell(text);
        new Promised(telling, dossier).tell(text);
        new NotRecorded(telling, dossier).tell(text);
        new Objections(telling).tell(text);
        new EntriesInOrder(telling).tell(text);
        telling.sources.tell(text);
        new Closing(telling, from).tell(text);
        return text.lines();
    }

    /** What is withheld leaves its position empty; the reform itself was begun before. */
    private static Entry lastReadable(Ledger ledger, long position) {
        for (var at = Math.min(position, ledger.head()); ; at--) {
            var entry = ledger.after(at - 1, 1).getFirst();
            if (entry.position() <= position) {
                return entry;
            }
        }
    }
}
