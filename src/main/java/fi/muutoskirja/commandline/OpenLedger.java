package fi.muutoskirja.commandline;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** The ledger, opened for one command. */
public interface OpenLedger extends AutoCloseable {
    /**
     * A part of the program that does something for a command.
     *
     * @throws CannotDo when this program has no such part
     */
    <T> T part(Class<T> type);

    /** Where pages are served; only when opened with {@link Doors#WEB}. */
    URI address();

    /** Whether it has been told to close, so that what fails from now on is no news. */
    default boolean isClosing() {
        return false;
    }

    /** Returns when the ledger has been told to close, by a signal for example. */
    void awaitClosing();

    @Override
    void close();

    /** Who can come in. */
    enum Doors {
        /** Pages and the programming interface over HTTP. */
        WEB,
        /** Nobody but the command itself. */
        CLOSED
    }

    /** How to open it. */
    interface Opening {
        /**
         * Opens the ledger.
         *
         * @param settings as typed: {@code --name.of-setting=value}
         * @param progress told in a few words about every step that takes time
         * @throws CannotOpen with the reason in one sentence
         */
        OpenLedger open(Doors doors, List<String> settings, Consumer<String> progress);
    }
}
