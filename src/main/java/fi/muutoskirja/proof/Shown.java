package fi.muutoskirja.proof;

/** Foreign text as a message may show it: short, and without anything that could pass for another line. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    public static String of(String text) {
        var shown = new StringBuilder("“");
        text.codePoints().limit(LONGEST).forEach(character -> {
            if (isDisguise(character)) {
                shown.append("\\u%04x".formatted(character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…”" : "”")
                .toString();
    }

    /** Controls, line ends of every kind, what turns the direction of writing, halves of characters, and what is no character. */
    private static boolean isDisguise(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
