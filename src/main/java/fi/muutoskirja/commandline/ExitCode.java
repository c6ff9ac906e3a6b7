package fi.muutoskirja.commandline;

/** How the program ends, for scripts. */
public final class ExitCode {
    /** What was asked has been done. */
    public static final int OK = 0;

    /** What was asked was refused or failed; nothing is half done. */
    public static final int REFUSED = 1;

    /** The arguments make no sense. */
    public static final int USAGE = 2;

    /** The ledger or log cannot be opened: its directory, its database, its address or its port is not to be had. */
    public static final int CANNOT_START = 3;

    private ExitCode() {}
}
