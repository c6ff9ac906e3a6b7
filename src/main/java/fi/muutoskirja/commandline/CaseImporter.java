package fi.muutoskirja.commandline;

/** Records the case of a case file: all of it or nothing, and nothing twice. */
public interface CaseImporter {
    /**
     * Imports one file.
     *
     * @return what was recorded, in a few words
     * @throws CannotDo with every problem of the file, each with line and column, and the file's name somewhere; nothing is written
     */
    String importCase(CaseFile file);
}
