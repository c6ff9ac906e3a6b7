package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.proof.verify.Flaw;
import java.util.List;

/** The rows of a ledger's database. */
@FunctionalInterface
interface StoredRows {
    /**
     * Compares every row with the leaf that was logged for it, and judges those that have none yet by themselves.
     *
     * @param size of the log
     * @param flaws takes what does not hold
     * @return how many rows there are beyond the log
     */
    long check(LogPieces log, long size, List<Flaw> flaws);
}
