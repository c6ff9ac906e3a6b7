package fi.muutoskirja.commandline;

import fi.muutoskirja.auditor.Bundle;
import fi.muutoskirja.auditor.Folded;

/** A bundle, folded where somebody waits for it. */
record FoldedBundle(Folded folded) {
    static FoldedBundle of(Bundle bundle, Session session) {
        try (var bar = new ProgressBar(session.err(), "read")) {
            return new FoldedBundle(Folded.of(bundle.entries(bar::at)));
        }
    }

    /** @throws CannotDo when the log does not reach as far */
    long position(KnownAt knownAt) {
        var size = folded.ledger().size();
        return switch (knownAt) {
            case KnownAt.Now now -> size;
            case KnownAt.Moment moment -> moment.position(folded.ledger());
            case KnownAt.Position asked -> {
                if (asked.value() > size) {
                    throw new CannotDo("There is no entry %d: the log ends at %d.".formatted(asked.value(), size));
                }
                yield asked.value();
            }
        };
    }
}
