package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.asked.AsKnown;
import fi.muutoskirja.dossier.Dossier;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this ledger does not know of a reform.
 *
 * @param reform {@code reform-…}
 * @param knownAt the moment of knowledge, ISO 8601 in UTC; null when the ledger was empty
 * @param position the position of the ledger that the answer is complete up to, from 1
 * @param unknowns what has been declared unknown, in recorded order
 * @param unknownCells how many cells of models × criteria are not known, from 0
 * @param targetsWithoutOutcome ids of what was planned and has no recorded outcome
 */
public record UnknownsAnswer(
        String reform,
        @Nullable Instant knownAt,
        long position,
        List<UnknownAnswer> unknowns,
        long unknownCells,
        List<String> targetsWithoutOutcome) {

    /**
     * One open question.
     *
     * @param id {@code unknown-…}
     * @param question what is not known
     * @param wouldResolve what document or fact would settle it
     * @param entry id of the entry that declares it
     */
    public record UnknownAnswer(String id, String question, String wouldResolve, UUID entry) {}

    static UnknownsAnswer of(Dossier dossier, AsKnown asKnown) {
        return new UnknownsAnswer(
                dossier.id(),
                asKnown.knownAt(),
                asKnown.position(),
                dossier.unknowns().stream()
                        .map(item -> new UnknownAnswer(
                                item.fact().unknown(),
                                item.fact().question(),
                                item.fact().wouldResolve(),
                                item.entry()))
                        .toList(),
                dossier.cells().stream().filter(cell -> cell.value() == null).count(),
                dossier.targets().stream()
                        .filter(target -> target.outcome() == null)
                        .map(target -> target.set().fact().target())
                        .toList());
    }
}
