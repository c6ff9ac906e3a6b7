package fi.muutoskirja.testing;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act with its provenance, in few words: {@code Saying.that(act).on("10.3.2020").inCourseOf("reform-a")}. What is not said is
 * unknown, or taken from {@link #SOURCE}, and recorded from that source.
 */
public record Saying(
        UUID id,
        LedgerCommand act,
        HistoricalDate happened,
        SourceReference source,
        RecordingMode mode,
        @Nullable Authority authority,
        @Nullable String reform) {

    /** The document that tests cite unless they name another; {@link LedgerInMemory#withSource()} has it registered. */
    public static final String SOURCE = "source-test";

    public static Saying that(LedgerCommand act) {
        return new Saying(
                UUID.randomUUID(),
                act,
                HistoricalDate.unknown("", ""),
                new SourceReference(SOURCE, "Näin kerrottiin.", null),
                RecordingMode.FROM_SOURCE,
                null,
                null);
    }

    /** When it happened, in the date words of a source. */
    public Saying on(String dateWords) {
        return on(DateWords.read(dateWords));
    }

    public Saying on(HistoricalDate date) {
        return new Saying(id, act, date, source, mode, authority, reform);
    }

    public Saying underId(UUID commandId) {
        return new Saying(commandId, act, happened, source, mode, authority, reform);
    }

    public Saying citing(String document, String quote) {
        return new Saying(id, act, happened, new SourceReference(document, quote, null), mode, authority, reform);
    }

    public Saying live() {
        return new Saying(id, act, happened, source, RecordingMode.LIVE, authority, reform);
    }

    public Saying byDecision(String decision) {
        return onAuthority(new Authority(Authority.Kind.DECISION, decision, null));
    }

    public Saying onAuthority(Authority ground) {
        return new Saying(id, act, happened, source, mode, ground, reform);
    }

    /** The reform in whose course it belongs. */
    public Saying inCourseOf(String reformId) {
        return new Saying(id, act, happened, source, mode, authority, reformId);
    }

    public CommandEnvelope command() {
        return new CommandEnvelope(id, "test", act, new Provenance(happened, source, mode, authority, reform));
    }
}
