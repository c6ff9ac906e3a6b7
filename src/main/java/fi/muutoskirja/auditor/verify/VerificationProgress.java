package fi.muutoskirja.auditor.verify;

/** Told how far a check has come. */
@FunctionalInterface
public interface VerificationProgress {
    /** @param done so many of so many entries */
    void checked(long done, long of);
}
