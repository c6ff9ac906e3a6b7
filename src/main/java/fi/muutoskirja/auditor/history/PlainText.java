package fi.muutoskirja.auditor.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of plain text, none wider than {@value #WIDTH} columns unless a single word is. */
public final class PlainText {
    public static final int WIDTH = 100;
    private static final int STEP = 2;

    private final List<String> lines = new ArrayList<>();

    /** Foreign text on one line, without anything that a terminal would take for a command or that turns the direction of writing. */
    public static String harmless(String foreign) {
        return foreign.codePoints()
                .map(character -> Character.isWhitespace(character) || character == '\u00a0' ? ' ' : character)
                .map(character -> isHarmless(character) ? character : 0xfffd)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    void title(String words) {
        paragraph(0, words);
        lines.add("=".repeat(lines.getLast().length()));
    }

    void heading(String words) {
        blank();
        lines.add("");
        paragraph(0, words);
        lines.add("-".repeat(lines.getLast().length()));
    }

    /** An empty line, unless there is one. */
    void blank() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
    }

    /** @param depth how deep the whole paragraph is indented */
    void paragraph(int depth, String words) {
        hanging(depth, "", words);
    }

    /** A paragraph whose first line begins with a mark, and whose other lines stand behind it. */
    void hanging(int depth, String mark, String words) {
        var behind = " ".repeat(depth * STEP + mark.length());
        var line = new StringBuilder(" ".repeat(depth * STEP)).append(mark);
        var begun = false;
        for (var word : words(words)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(behind);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString().stripTrailing());
    }

    private static List<String> words(String text) {
        return Arrays.stream(harmless(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
