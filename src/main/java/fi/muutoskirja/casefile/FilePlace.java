package fi.muutoskirja.casefile;

/**
 * A place in a file.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record FilePlace(int line, int column) implements Comparable<FilePlace> {
    static final FilePlace START = new FilePlace(1, 1);

    @Override
    public int compareTo(FilePlace other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
