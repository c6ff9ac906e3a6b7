package fi.muutoskirja.commandline;

import java.util.List;

/** The cases that come with the program. */
public interface BuiltInCases {
    /** Those to import when the ledger opens, in their order; empty when they are switched off. */
    List<CaseFile> toImport();

    /** Whether people are to wait for them: where nothing is recorded yet there would be nothing to see. */
    default boolean areAwaited() {
        return true;
    }
}
