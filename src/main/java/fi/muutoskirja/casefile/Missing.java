package fi.muutoskirja.casefile;

import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Objection;
import java.util.List;

/** Why something that an entry names is not there, when the same file begins it. */
record Missing(List<CaseEntry> entries) {
    private static final String RULE = "what-is-named-has-been-recorded";

    /** What the writer of the file can do about it; empty when the file does not begin it. */
    String hint(CaseEntry entry, Objection objection) {
        return entries.stream()
                .filter(other -> objection.rule().equals(RULE)
                        && begins(other.command().command())
                        && objection
                                .message()
                                .endsWith(" " + other.command().command().subject() + "."))
                .findFirst()
                .map(other -> entries.indexOf(other) > entries.indexOf(entry)
                        ? " The entry '" + other.key() + "' begins it; put that one first."
                        : " The entry '" + other.key() + "' would begin it, and is refused itself.")
                .orElse("");
    }

    private static boolean begins(LedgerCommand act) {
        return act instanceof LedgerCommand.Opening || act instanceof LedgerCommand.OpeningOrLater;
    }
}
