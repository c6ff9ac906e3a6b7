package fi.muutoskirja.json;

/** What was found, short and harmless enough to be repeated in a message. */
final class Found {
    private static final int LONGEST = 60;

    private Found() {}

    static String in(String text) {
        if (PersonalContact.in(text).isPresent()) {
            return "personal data";
        }
        var visible = new StringBuilder();
        for (var c : text.substring(0, Math.min(text.length(), LONGEST)).toCharArray()) {
            visible.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '\ufffd' : c);
        }
        return visible + (text.length() > LONGEST ? "…" : "");
    }
}
