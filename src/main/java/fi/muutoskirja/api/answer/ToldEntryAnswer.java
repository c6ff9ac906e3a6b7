package fi.muutoskirja.api.answer;

import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.structure.StructureQueries;
import fi.muutoskirja.timeline.TimelineEntry;
import fi.muutoskirja.timeline.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An entry of the ledger. {@code happened}, {@code source}, {@code mode}, {@code text} and {@code findings} are as last corrected by the
 * moment of knowledge.
 *
 * @param position its place in the whole ledger, from 1
 * @param id its permanent id
 * @param type the event name, {@code reform.model-proposed}
 * @param subject id of the aggregate it belongs to
 * @param happened when it was so in the world
 * @param recordedAt when the ledger recorded it, ISO 8601 in UTC
 * @param recorder who recorded it
 * @param mode {@code live} or {@code from-source}
 * @param bodies the bodies that acted
 * @param source the passage that carries it
 * @param text one or two sentences, in the language asked for
 * @param standing {@code as-recorded}, {@code corrected} or {@code withdrawn}
 * @param findings rules it breaks, and things worth noting
 */
public record ToldEntryAnswer(
        long position,
        UUID id,
        String type,
        String subject,
        HistoricalDate happened,
        Instant recordedAt,
        String recorder,
        RecordingMode mode,
        List<NamedAnswer> bodies,
        SourceReference source,
        String text,
        TimelineEntry.Standing standing,
        List<Worded<Finding>> findings) {
    public static ToldEntryAnswer of(TimelineEntry line, StructureQueries structure, Wording wording, Locale language) {
        var entry = line.entry();
        var provenance = line.statement().provenance();
        return new ToldEntryAnswer(
                entry.position(),
                entry.id(),
                line.type(),
                entry.subject(),
                provenance.happened(),
                entry.recordedAt(),
                entry.recorder(),
                provenance.mode(),
                line.bodies().stream()
                        .map(body -> NamedAnswer.of(body, structure, line.knownAt()))
                        .toList(),
                provenance.source(),
                wording.text(line, language),
                line.standing(),
                Worded.all(line.statement().findings(), Finding::rule, Finding::message, language));
    }
}
