package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;

/** Whole numbers of 0 to 2⁶³ − 1 in decimal digits, without leading zeroes. */
final class Decimal {
    private static final int MOST_DIGITS = 19;

    private Decimal() {}

    static long read(String what, String text) {
        if (text.isEmpty() || !text.chars().allMatch(character -> character >= '0' && character <= '9')) {
            throw new NotAccepted(
                    article(what) + what + " has decimal digits alone, which this has not: " + Shown.of(text));
        }
        if (text.length() > 1 && text.charAt(0) == '0') {
            throw new NotAccepted(article(what) + what + " has no leading zeroes, which this has: " + Shown.of(text));
        }
        try {
            if (text.length() <= MOST_DIGITS) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException tooGreat) {
            throw tooGreat(what, text);
        }
        throw tooGreat(what, text);
    }

    private static String article(String what) {
        return what.startsWith("i") ? "An " : "A ";
    }

    private static NotAccepted tooGreat(String what, String text) {
        return new NotAccepted(article(what) + what + " is at most 2^63 - 1, which this is not: " + Shown.of(text));
    }
}
