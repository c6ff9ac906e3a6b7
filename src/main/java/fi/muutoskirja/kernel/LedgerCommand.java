package fi.muutoskirja.kernel;

/** What somebody asks the ledger to record, in the imperative. Each act is a record with a {@link PublicName}. */
public interface LedgerCommand {
    /** The id of the aggregate this act is about; its prefix names the capability that decides. */
    String subject();

    /** An act that begins a new aggregate; every other act needs one that exists. */
    interface Opening extends LedgerCommand {}

    /** An act that begins its aggregate when nothing has been recorded of it yet, and otherwise continues it. */
    interface OpeningOrLater extends LedgerCommand {}
}
