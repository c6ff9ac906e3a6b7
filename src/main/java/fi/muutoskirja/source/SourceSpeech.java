package fi.muutoskirja.source;

/** The past tense of each act. */
final class SourceSpeech {
    private SourceSpeech() {}

    static SourceFact said(SourceAct act) {
        return switch (act) {
            case SourceAct.RegisterSource a ->
                new SourceFact.SourceRegistered(
                        a.document(), a.title(), a.publisher(), a.published(), a.address(), a.sha256(), a.language());
            case SourceAct.AttachDocument a ->
                new SourceFact.DocumentAttached(a.document(), a.title(), a.mediaType(), a.sha256(), a.address());
        };
    }
}
