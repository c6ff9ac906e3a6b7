package fi.muutoskirja.source;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.source.SourceCommand.AttachDocument;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.source.SourceEvent.DocumentAttached;
import fi.muutoskirja.source.SourceEvent.SourceRegistered;
import fi.muutoskirja.testing.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class SourceTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final RegisterSource NEWS = registered("fi", null);

    @Test
    void aSourceIsRegistered() {
        var published = HistoricalDate.unknown("keväällä", "");
        Given.nothing()
                .when(new RegisterSource("source-news", "Uutinen", "Kaupunki", published, "https://a.fi", HASH, "fi"))
                .isRecordedAs(new SourceRegistered(
                        "source-news", "Uutinen", "Kaupunki", published, "https://a.fi", HASH, "fi"));
    }

    @Test
    void aFileIsAttached() {
        Given.nothing()
                .and(NEWS)
                .when(new AttachDocument("source-news", "Liite", "application/pdf", HASH, null))
                .isRecordedAs(new DocumentAttached("source-news", "Liite", "application/pdf", HASH, null));
    }

    @Test
    void aSourceIsRegisteredOnce() {
        Given.nothing().and(NEWS).when(NEWS).isRefusedBy("an-aggregate-is-opened-once");
    }

    @Test
    void aFileIsNotAttachedToNothing() {
        Given.nothing()
                .when(new AttachDocument("source-news", "Liite", null, HASH, null))
                .isRefusedBy("what-is-named-has-been-recorded");
    }

    @Test
    void aFileIsAttachedToARegisteredSource() {
        Given.nothing()
                .and(NEWS, new AttachDocument("source-news", "Liite", null, HASH, null))
                .whenAnEntryIsWithdrawn(1)
                .isRefusedBy("a-file-is-attached-to-a-registered-source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
    void aFileIsKnownByItsSha256(String sha256) {
        Given.nothing().when(registered("fi", sha256)).isRefusedBy("a-file-is-known-by-its-sha-256");
        var refusal = Given.nothing()
                .and(NEWS)
                .when(new AttachDocument("source-news", "Liite", null, sha256, null))
                .isRefusedBy("a-file-is-known-by-its-sha-256");
        assertThat(refusal.getFirst().message()).contains("64 lower-case hex digits", "\"" + sha256 + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv-FI", "smn", "zh-Hant-TW"})
    void aLanguageIsABcp47Tag(String language) {
        Given.nothing().when(registered(language, null)).isRecorded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "suomi", "fi_FI", "f", "fi-", "12"})
    void whatIsNoBcp47TagIsNoLanguage(String language) {
        Given.nothing().when(registered(language, null)).isRefusedBy("a-language-is-a-bcp-47-tag");
    }

    private static RegisterSource registered(String language, @Nullable String sha256) {
        return new RegisterSource("source-news", "Uutinen", null, null, null, sha256, language);
    }
}
