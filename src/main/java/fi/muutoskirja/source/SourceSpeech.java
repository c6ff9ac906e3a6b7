package fi.muutoskirja.source;

/** The past tense of each act. */
final class SourceSpeech {
    private SourceSpeech() {}

    static SourceEvent said(SourceCommand act) {
        return switch (act) {
            case SourceCommand.RegisterSource a ->
                new SourceEvent.SourceRegistered(
                        a.document(), a.title(), a.publisher(), a.published(), a.address(), a.sha256(), a.language());
            case SourceCommand.AttachDocument a ->
                new SourceEvent.DocumentAttached(a.document(), a.title(), a.mediaType(), a.sha256(), a.address());
        };
    }
}
