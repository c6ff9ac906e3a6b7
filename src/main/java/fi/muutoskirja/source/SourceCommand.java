package fi.muutoskirja.source;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.RecordedAs;
import fi.muutoskirja.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What can be recorded of a source document. Strings are 1–10,000 characters and not blank; ids are their prefix, a hyphen and
 * lower-case letters, digits and hyphens, at most 120 characters.
 */
public sealed interface SourceCommand extends LedgerCommand {
    /** The id of the document, {@code source-…}. */
    String document();

    @Override
    default String subject() {
        return document();
    }

    @Override
    default SourceEvent event() {
        return SourceEvent.of(this);
    }

    /**
     * Makes a document known, so that statements can cite it.
     *
     * @param title as the document calls itself
     * @param publisher who published it; null when it does not tell
     * @param published when it was published; null when it does not tell
     * @param address a web address; null when there is none
     * @param sha256 SHA-256 of the file in 64 lower-case hex digits; null when there is no file
     * @param language the language it is written in, BCP 47
     */
    @PublicName("register-source")
    @RecordedAs("source.source-registered")
    record RegisterSource(
            @Ref("source") String document,
            String title,
            @Nullable String publisher,
            @Nullable HistoricalDate published,
            @Nullable String address,
            @Nullable String sha256,
            String language)
            implements SourceCommand, LedgerCommand.Opening {}

    /**
     * Adds a file to a registered source: an appendix, a scan, another rendering.
     *
     * @param title what the file is
     * @param mediaType its media type; null when not known
     * @param sha256 SHA-256 of the file in 64 lower-case hex digits
     * @param address a web address; null when there is none
     */
    @PublicName("attach-document")
    @RecordedAs("source.document-attached")
    record AttachDocument(
            @Ref("source") String document,
            String title,
            @Nullable String mediaType,
            String sha256,
            @Nullable String address)
            implements SourceCommand {}
}
