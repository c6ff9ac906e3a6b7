package fi.muutoskirja.api.reform;

import fi.muutoskirja.api.answer.FindingAnswer;
import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.timeline.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a timeline, as it stood at the moment of knowledge.
 *
 * @param position its place in the whole ledger, from 1
 * @param id its permanent id
 * @param type the event name, {@code reform.model-proposed}
 * @param subject id of the aggregate it belongs to
 * @param happened when it was so in the world
 * @param recordedAt when the ledger recorded it, ISO 8601 in UTC
 * @param recorder who recorded it
 * @param mode {@code live} or {@code from-source}
 * @param body id of the body that acted, the first when there were several; null when none or not told
 * @param bodies every body that acted
 * @param source the passage that carries it
 * @param text one or two sentences, in the language asked for
 * @param standing {@code as-recorded}, {@code corrected} or {@code withdrawn}
 * @param changedBy ids of the corrections and withdrawals of it, in order
 * @param findings rules it breaks, and things worth noting
 */
public record TimelineEntryAnswer(
        long position,
        UUID id,
        String type,
        String subject,
        HistoricalDate happened,
        Instant recordedAt,
        String recorder,
        RecordingMode mode,
        @Nullable String body,
        List<NamedAnswer> bodies,
        SourceReference source,
        String text,
        TimelineEntry.Standing standing,
        List<UUID> changedBy,
        List<FindingAnswer> findings) {

    static TimelineEntryAnswer of(TimelineEntry line, List<NamedAnswer> bodies, String text, Locale language) {
        var provenance = line.statement().provenance();
        return new TimelineEntryAnswer(
                line.entry().position(),
                line.entry().id(),
                line.type(),
                line.entry().subject(),
                provenance.happened(),
                line.entry().recordedAt(),
                line.entry().recorder(),
                provenance.mode(),
                line.bodies().isEmpty() ? null : line.bodies().getFirst(),
                bodies,
                provenance.source(),
                text,
                line.standing(),
                line.changedBy(),
                FindingAnswer.all(line.statement().findings(), language));
    }
}
