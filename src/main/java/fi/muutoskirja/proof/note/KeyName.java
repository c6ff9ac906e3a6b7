package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;

/** The rule of signed-note for the names of keys. */
final class KeyName {
    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static String mustBe(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::isForbidden)) {
            throw new NotAccepted(
                    "A key has a name without spaces, plus signs and control characters, which this is not: "
                            + Shown.of(name));
        }
        return name;
    }

    /** Half a character counts as one that is forbidden. */
    private static boolean isForbidden(int character) {
        return character < ' '
                || character == '+'
                || character == NEXT_LINE
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.SURROGATE;
    }
}
