package fi.muutoskirja.source;

import fi.muutoskirja.kernel.Fact;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/** What has been stated of a source document; the components mean what they mean in {@link SourceAct}. */
public sealed interface SourceFact extends Fact {
    /** The id of the document, {@code source-…}. */
    String document();

    /** {@link SourceAct.RegisterSource}, done. */
    @PublicName("source.source-registered")
    record SourceRegistered(
            @Ref("source") String document,
            String title,
            @Nullable String publisher,
            @Nullable HistoricalDate published,
            @Nullable String address,
            @Nullable String sha256,
            String language)
            implements SourceFact {}

    /** {@link SourceAct.AttachDocument}, done. */
    @PublicName("source.document-attached")
    record DocumentAttached(
            @Ref("source") String document,
            String title,
            @Nullable String mediaType,
            String sha256,
            @Nullable String address)
            implements SourceFact {}
}
