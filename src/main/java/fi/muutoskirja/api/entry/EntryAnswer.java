package fi.muutoskirja.api.entry;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fi.muutoskirja.api.answer.FindingAnswer;
import fi.muutoskirja.api.answer.NamedAnswer;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.timeline.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger. {@code happened}, {@code source}, {@code mode}, {@code authority}, {@code text} and {@code findings} are as
 * last corrected by the moment of knowledge; {@code payload} is what was recorded, and never changes.
 *
 * @param position its place in the whole ledger, from 1
 * @param id its permanent id
 * @param type the event name, {@code reform.model-proposed}
 * @param subject id of the aggregate it belongs to
 * @param sequence its place within the aggregate, from 0
 * @param reform id of the reform it belongs to; null when it belongs to none
 * @param organisation id of the municipality it belongs to; null when it belongs to none
 * @param happened when it was so in the world
 * @param recordedAt when the ledger recorded it, ISO 8601 in UTC
 * @param recorder who recorded it
 * @param command id of the command that led to it
 * @param mode {@code live} or {@code from-source}
 * @param authority on whose authority the structure changed; null when it changes no structure
 * @param bodies the bodies that acted
 * @param source the passage that carries it
 * @param text one or two sentences, in the language asked for
 * @param standing {@code as-recorded}, {@code corrected} or {@code withdrawn}
 * @param changedBy the corrections and withdrawals of it, in order
 * @param findings rules it breaks, and things worth noting
 * @param payload the stored JSON, exactly as written
 */
public record EntryAnswer(
        long position,
        UUID id,
        String type,
        String subject,
        long sequence,
        @Nullable String reform,
        @Nullable String organisation,
        HistoricalDate happened,
        Instant recordedAt,
        String recorder,
        UUID command,
        RecordingMode mode,
        @Nullable Authority authority,
        List<NamedAnswer> bodies,
        SourceReference source,
        String text,
        TimelineEntry.Standing standing,
        List<ChangeAnswer> changedBy,
        List<FindingAnswer> findings,
        @JsonRawValue String payload) {}
