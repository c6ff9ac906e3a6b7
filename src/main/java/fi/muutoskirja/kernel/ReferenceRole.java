package fi.muutoskirja.kernel;

import java.util.Arrays;

/** What somebody names something as. */
public enum ReferenceRole {
    /** In any other way; such references are not kept. */
    MENTION('-'),
    /** The reform in whose course it belongs. */
    REFORM('r'),
    /** The decision on whose authority the structure changed. */
    AUTHORITY('a'),
    /** The document that carries the statement. */
    SOURCE('s'),
    /** The matter, by its {@link Reference#matter key}. */
    MATTER('m'),
    /** The decision that must approve before this one takes effect. */
    CONDITION('c'),
    /** The decision from whose handling somebody was recused. */
    RECUSAL('u'),
    /** An earlier entry, corrected, withdrawn or erased; by its id in letters. */
    ENTRY('e'),
    /** Something within the aggregate that gets its id here. */
    INTRODUCTION('i');

    private final char letter;

    ReferenceRole(char letter) {
        this.letter = letter;
    }

    /** How tables spell it. */
    public char letter() {
        return letter;
    }

    /** @throws IllegalArgumentException when no role is spelled so */
    public static ReferenceRole spelled(char letter) {
        return Arrays.stream(values())
                .filter(role -> role.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role is spelled " + letter));
    }
}
