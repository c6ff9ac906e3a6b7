package fi.muutoskirja.casefile;

/** Hears how far an import has come. A case is recorded in one commit, so there is nothing between its reading and its end. */
public interface ImportProgress {
    /** Nobody listens. */
    ImportProgress UNHEARD = new ImportProgress() {
        @Override
        public void read(String name, int entries) {}

        @Override
        public void done(ImportReport report) {}
    };

    /** The file is well-formed; its entries now go before the rules. */
    void read(String name, int entries);

    /** The case is on disk. */
    void done(ImportReport report);
}
