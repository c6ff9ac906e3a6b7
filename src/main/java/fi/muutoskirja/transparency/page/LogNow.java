package fi.muutoskirja.transparency.page;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.signing.PublicLog;
import fi.muutoskirja.signing.PublishedCheckpoint;
import fi.muutoskirja.signing.SignerStanding;
import fi.muutoskirja.signing.Witnessing;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The log at the moment of a visit. A log that cannot be read is told as stopped: the other pages do not depend on it. */
record LogNow(
        SignerStanding standing,
        Optional<PublishedCheckpoint> published,
        List<String> keys,
        Optional<Witnessing> witnessing) {
    static LogNow of(PublicLog log) {
        var standing = log.standing();
        try {
            return new LogNow(
                    standing,
                    log.published(),
                    log.verifiers().stream().map(VerifierKey::toString).toList(),
                    log.witnessing());
        } catch (NotAccepted broken) {
            return unreadable(standing, "What is published of the log does not hold. " + broken.sentence());
        } catch (UncheckedIOException unreadable) {
            return unreadable(standing, "The published files of the log cannot be read.");
        }
    }

    private static LogNow unreadable(SignerStanding standing, String reason) {
        var told = standing instanceof SignerStanding.Stopped
                ? standing
                : new SignerStanding.Stopped(Optional.empty(), reason);
        return new LogNow(told, Optional.empty(), List.of(), Optional.empty());
    }

    /** How many entries are signed. */
    long size() {
        return published.map(PublishedCheckpoint::size).orElse(0L);
    }
}
