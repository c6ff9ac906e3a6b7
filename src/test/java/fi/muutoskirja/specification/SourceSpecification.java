package fi.muutoskirja.specification;

import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.source.SourceAggregate;
import fi.muutoskirja.source.SourceCommand.AttachDocument;
import fi.muutoskirja.source.SourceCommand.RegisterSource;
import fi.muutoskirja.source.SourceEvent.DocumentAttached;
import fi.muutoskirja.source.SourceEvent.SourceRegistered;
import fi.muutoskirja.testing.Saying;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SourceSpecification extends AggregateSpecification<SourceAggregate> {
    private static final String S = "source-poytakirja";
    private static final String HTTPS = "https://kunta.example/poytakirja";
    private static final String SHA256 = "0".repeat(64);
    private static final RegisterSource REGISTERED =
            new RegisterSource(S, "Pöytäkirja 3/2020", "Jämsän kaupunki", null, HTTPS, SHA256, "fi");

    SourceSpecification() {
        super(() -> new AggregateTestFixture<>(SourceAggregate.class));
    }

    @Test
    void aSourceIsRegistered() {
        given().when(REGISTERED)
                .thenRecorded(
                        new SourceRegistered(S, "Pöytäkirja 3/2020", "Jämsän kaupunki", null, HTTPS, SHA256, "fi"));
    }

    @Test
    void aSourceMayTellOfItself() {
        given().when(Saying.that(REGISTERED).citing(S, "Pöytäkirja 3/2020"))
                .thenRecorded(
                        new SourceRegistered(S, "Pöytäkirja 3/2020", "Jämsän kaupunki", null, HTTPS, SHA256, "fi"));
    }

    @Test
    void aSourceIsRegisteredOnce() {
        given(REGISTERED).when(REGISTERED).thenRefused("an-aggregate-is-opened-once");
    }

    @Test
    void theLanguageOfASourceIsABcp47Tag() {
        given().when(new RegisterSource(S, "Pöytäkirja", null, null, null, null, "suomi"))
                .thenRefused("a-language-is-a-bcp-47-tag");
    }

    @Test
    void theFileOfASourceIsKnownByItsSha256() {
        given().when(new RegisterSource(S, "Pöytäkirja", null, null, null, "ABC", "fi"))
                .thenRefused("a-file-is-known-by-its-sha-256");
    }

    @Test
    void aDocumentIsAttached() {
        given(REGISTERED)
                .when(new AttachDocument(S, "Liite 1", "application/pdf", SHA256, null))
                .thenRecorded(new DocumentAttached(S, "Liite 1", "application/pdf", SHA256, null));
    }

    @Test
    void anAttachedFileIsKnownByItsSha256() {
        given(REGISTERED)
                .when(new AttachDocument(S, "Liite 1", null, "123", null))
                .thenRefused("a-file-is-known-by-its-sha-256");
    }

    @Test
    void aDocumentIsAttachedToASourceThatIsRecorded() {
        given().when(new AttachDocument(S, "Liite 1", null, SHA256, null))
                .thenRefused("what-is-named-has-been-recorded");
    }

    @Test
    void aSourceWithAnAttachmentCannotBeWithdrawnBeneathIt() {
        var registered = Saying.that(REGISTERED);
        given(registered)
                .and(new AttachDocument(S, "Liite 1", null, SHA256, null))
                .when(new WithdrawEntry(S, entry(registered), "Väärä pöytäkirja."))
                .thenRefused("a-file-is-attached-to-a-registered-source");
    }
}
