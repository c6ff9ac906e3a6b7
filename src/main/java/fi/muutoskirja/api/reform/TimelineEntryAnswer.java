package fi.muutoskirja.api.reform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.api.answer.ToldEntryAnswer;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.Wording;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline, as it stood at the moment of knowledge.
 *
 * @param body id of the body that acted, the first when there were several; null when none or not told
 * @param changedBy ids of the corrections and withdrawals of it, in order
 */
public record TimelineEntryAnswer(
        @JsonUnwrapped ToldEntryAnswer told, @Nullable String body, List<UUID> changedBy) {
    static TimelineEntryAnswer of(TimelineEntry line, StructureQueries structure, Wording wording, Locale language) {
        return new TimelineEntryAnswer(
                ToldEntryAnswer.of(line, structure, wording, language),
                line.bodies().isEmpty() ? null : line.bodies().getFirst(),
                line.changedBy());
    }
}
