package fi.muutoskirja.transparency.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines that fit a box. Widths are reckoned in letters: the server knows no fonts. */
final class Wrapping {
    private Wrapping() {}

    static List<String> lines(String name, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : pieces(name, letters)) {
            var glued = line.isEmpty() || line.charAt(line.length() - 1) == '\u00ad';
            if (!line.isEmpty() && line.length() + (glued ? 0 : 1) + word.length() > letters) {
                lines.add(end(line));
                line.setLength(0);
            } else if (!glued) {
                line.append(' ');
            }
            if (glued && !line.isEmpty()) {
                line.setLength(line.length() - 1);
            }
            line.append(word);
        }
        lines.add(end(line));
        return lines;
    }

    private static String end(StringBuilder line) {
        return line.toString().replace('\u00ad', '-');
    }

    /** The words, those too long for a line cut into pieces that end in a soft hyphen. */
    private static List<String> pieces(String name, int letters) {
        var pieces = new ArrayList<String>();
        for (var word : name.strip().split("\\s+")) {
            var rest = word;
            while (rest.length() > letters) {
                pieces.add(rest.substring(0, letters - 1) + '\u00ad');
                rest = rest.substring(letters - 1);
            }
            pieces.add(rest);
        }
        return pieces;
    }
}
