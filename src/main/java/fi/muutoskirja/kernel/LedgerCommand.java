package fi.muutoskirja.kernel;

/** What somebody asks the ledger to record, in the imperative. Each command is a record with a {@link PublicName}. */
public interface LedgerCommand {
    /** The id of the aggregate this command is about; its prefix names the capability that decides. */
    String subject();

    /** The command in the past tense: what is recorded when it is accepted. */
    LedgerEvent event();

    /** A command that begins a new aggregate; every other command needs one that exists. */
    interface Opening extends LedgerCommand {}

    /** A command that begins its aggregate when nothing has been recorded of it yet, and otherwise continues it. */
    interface OpeningOrLater extends LedgerCommand {}
}
