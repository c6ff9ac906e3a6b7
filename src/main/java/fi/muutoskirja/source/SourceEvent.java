package fi.muutoskirja.source;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** What has been stated of a source document; the components mean what they mean in {@link SourceCommand}. */
public sealed interface SourceEvent extends LedgerEvent {
    /** The id of the document, {@code source-…}. */
    String document();

    /** {@link SourceCommand.RegisterSource}, done. */
    @PublicName("source.source-registered")
    record SourceRegistered(
            @Ref("source") String document,
            String title,
            @Nullable String publisher,
            @Nullable HistoricalDate published,
            @Nullable String address,
            @Nullable String sha256,
            String language)
            implements SourceEvent {}

    /** {@link SourceCommand.AttachDocument}, done. */
    @PublicName("source.document-attached")
    record DocumentAttached(
            @Ref("source") String document,
            String title,
            @Nullable String mediaType,
            String sha256,
            @Nullable String address)
            implements SourceEvent {}
}
