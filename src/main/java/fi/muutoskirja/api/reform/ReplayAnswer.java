package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.Known;
import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.replay.Replay;
import fi.muutoskirja.replay.StructureChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reform's replay: an entry in recorded order, and how everything stood once it was recorded.
 *
 * @param reform {@code reform-…}
 * @param position the entry's position; everything here is as known at it
 * @param number which step it is, from 1
 * @param of how many steps there are
 * @param first position of the first step
 * @param previous position of the step before; null at the first
 * @param next position of the next step; null at the last
 * @param last position of the last step
 * @param nature {@code recorded}, {@code corrected} or {@code withdrawn}: whether the entry says something new or changes an earlier entry
 * @param entry the entry as known at its own position
 * @param before of a correction or withdrawal, the entry that it changes as it stood until then; null otherwise
 * @param after of a correction or withdrawal, that entry as it stood from then on; null otherwise
 * @param structure what it changed in the structure, over the days on which that differs
 * @param stage where the reform stood, as in its own answer; null before its start was recorded
 * @param alternatives models × criteria; null before the reform's start was recorded
 * @param decisions every decision known of by then
 */
public record ReplayAnswer(
        String reform,
        long position,
        int number,
        int of,
        long first,
        @Nullable Long previous,
        @Nullable Long next,
        long last,
        Replay.Nature nature,
        TimelineEntryAnswer entry,
        @Nullable TimelineEntryAnswer before,
        @Nullable TimelineEntryAnswer after,
        List<StructureChange> structure,
        Dossier.@Nullable Stage stage,
        @Nullable Known<ModelsAnswer> alternatives,
        List<DecisionThenAnswer> decisions) {

    static ReplayAnswer of(
            Replay replay,
            TimelineEntryAnswer entry,
            @Nullable TimelineEntryAnswer before,
            @Nullable TimelineEntryAnswer after,
            Dossier.@Nullable Stage stage,
            @Nullable Known<ModelsAnswer> alternatives) {
        return new ReplayAnswer(
                replay.reform(),
                replay.position(),
                replay.number(),
                replay.steps().size(),
                replay.steps().getFirst().position(),
                replay.previous(),
                replay.next(),
                replay.steps().getLast().position(),
                replay.nature(),
                entry,
                before,
                after,
                replay.changes(),
                stage,
                alternatives,
                replay.decisions().stream().map(DecisionThenAnswer::of).toList());
    }
}
