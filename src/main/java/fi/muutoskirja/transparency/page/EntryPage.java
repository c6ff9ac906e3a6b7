package fi.muutoskirja.transparency.page;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.timeline.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry with everything that is known of it.
 *
 * @param decision the decision that it is about, {@code decision-…}; null when it is about none
 * @param corrects the entry that this one corrects, withdraws or erases in; null when it does neither
 * @param reason why it does so; null when it does neither
 * @param json the stored statement, indented for reading
 * @param bytes the address of the exact bytes
 * @param proof how to check that it is in the ledger
 */
public record EntryPage(
        EntryLine line,
        String type,
        String subject,
        String recorder,
        String recordedTime,
        String mode,
        @Nullable AuthorityWords authority,
        @Nullable Link reform,
        @Nullable Link municipality,
        @Nullable String decision,
        @Nullable String corrects,
        @Nullable String reason,
        String edtf,
        String json,
        String bytes,
        EntryProofPart proof) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @return empty when there is no such entry */
    public static Optional<EntryPage> of(UUID id, PageReadSides read, Visit visit) {
        return read.timeline().entry(id, visit.knownAt()).map(line -> page(line, read, visit));
    }

    private static EntryPage page(TimelineEntry line, PageReadSides read, Visit visit) {
        var lookup = new Lookup(read, visit);
        var entry = line.entry();
        var provenance = line.statement().provenance();
        var authority = provenance.authority();
        var payload = read.ledger().payload(entry.id()).orElse(new byte[0]);
        var about = entry.statement().event() instanceof AboutEntry it ? it : null;
        return new EntryPage(
                new EntryLines(read, visit, lookup).line(line),
                line.type(),
                entry.subject(),
                entry.recorder(),
                visit.dates().time(entry.recordedAt()),
                visit.t(provenance.mode() == RecordingMode.LIVE ? "mode.live" : "mode.from-source"),
                authority == null ? null : AuthorityWords.of(authority, visit, lookup),
                lookup.reform(line.reform()),
                municipality(line.organisation(), visit, lookup),
                entry.subject().startsWith("decision-") ? visit.to("/decisions/" + entry.subject()) : null,
                about == null ? null : visit.timeless("/entries/" + about.entry()),
                EntryLines.reason(entry.statement().event()).orElse(null),
                provenance.happened().edtf(),
                json(payload),
                Commands.payload(entry.id()),
                EntryProofPart.of(entry, payload, read, visit));
    }

    private static @Nullable Link municipality(@Nullable String id, Visit visit, Lookup lookup) {
        return id == null ? null : new Link(lookup.name(id), visit.to("/organisations/" + FrontPage.slug(id)));
    }

    private static String json(byte[] payload) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(payload));
        } catch (JacksonException notJson) {
            return new String(payload, StandardCharsets.UTF_8);
        }
    }
}
