package fi.muutoskirja.commandline;

import java.util.function.Consumer;

/** Makes the read sides anew from the ledger. */
public interface Rebuilding {
    /**
     * Rebuilds all of them and compares with what was there.
     *
     * @return the outcome in one sentence
     * @throws CannotDo when it fails; the read sides are left as they were
     */
    String rebuild(Consumer<String> progress);
}
