package fi.muutoskirja.casefile;

/**
 * One thing wrong with a case file.
 *
 * @param place where it stands
 * @param path which part it is, as a JSON pointer: {@code /entries/3/happened}; empty for the whole file
 * @param message what is wrong, in plain words
 */
public record CaseProblem(FilePlace place, String path, String message) {
    @Override
    public String toString() {
        return "line " + place.line() + ", column " + place.column() + (path.isEmpty() ? "" : ", " + path) + ": "
                + message;
    }
}
