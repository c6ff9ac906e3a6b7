package fi.muutoskirja.testing;

import fi.muutoskirja.kernel.Act;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Circumstances;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import org.jspecify.annotations.Nullable;

/** An act and how it is told; unless said otherwise back-filled, without a date, an authority or a reform. */
public record Telling(Act act, Circumstances circumstances) {
    public static Telling that(Act act) {
        return new Telling(
                act,
                new Circumstances(
                        HistoricalDate.unknown("", ""),
                        new SourceReference("source-test", "quote", null),
                        RecordingMode.FROM_SOURCE,
                        null,
                        null));
    }

    /** @param words date words as {@link DateWords} knows them */
    public Telling on(String words) {
        return on(DateWords.read(words));
    }

    public Telling on(HistoricalDate happened) {
        return with(happened, circumstances.mode(), circumstances.authority(), circumstances.reform());
    }

    public Telling live() {
        return with(circumstances.happened(), RecordingMode.LIVE, circumstances.authority(), circumstances.reform());
    }

    public Telling by(@Nullable Authority authority) {
        return with(circumstances.happened(), circumstances.mode(), authority, circumstances.reform());
    }

    public Telling inReform(String reform) {
        return with(circumstances.happened(), circumstances.mode(), circumstances.authority(), reform);
    }

    private Telling with(
            HistoricalDate happened, RecordingMode mode, @Nullable Authority authority, @Nullable String reform) {
        return new Telling(act, new Circumstances(happened, circumstances.source(), mode, authority, reform));
    }
}
