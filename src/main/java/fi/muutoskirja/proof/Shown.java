package fi.muutoskirja.proof;

/** Foreign text as a message may show it: short, and without anything that could pass for another line. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    public static String of(String text) {
        var shown = new StringBuilder("“");
        text.codePoints().limit(LONGEST).forEach(character -> {
            if (character < ' ' || character == 0x7f || !Character.isDefined(character)) {
                shown.append("\\u%04x".formatted(character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…”" : "”")
                .toString();
    }
}
