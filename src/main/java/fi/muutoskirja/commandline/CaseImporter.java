package fi.muutoskirja.commandline;

import java.util.function.Supplier;

/** Records the case of a case file: all of it or nothing, and nothing twice. */
public interface CaseImporter {
    /**
     * Reads a file, which needs nothing of what is recorded, so that another can be recorded meanwhile.
     *
     * @return records it as {@link #importCase} does, or refuses it
     */
    Supplier<String> read(CaseFile file);

    /**
     * Imports one file.
     *
     * @return what was recorded, in a few words
     * @throws CannotDo with every problem of the file, each with line and column, and the file's name somewhere; nothing is written
     */
    default String importCase(CaseFile file) {
        return read(file).get();
    }
}
