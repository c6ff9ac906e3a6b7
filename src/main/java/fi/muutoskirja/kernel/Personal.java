package fi.muutoskirja.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a private person. A command carries {@code text}, or {@code sealed} when it was exported; what is recorded is always
 * sealed, so that it can be erased although the entry stays. Exactly one of the two is given.
 *
 * @param person an id that tells the same person from others, {@code person-…}, and nothing else about them; stays readable for ever
 * @param text in words, a name; never recorded; null when sealed
 * @param sealed the text as only the key of the person opens it, {@code v1.…}; null in words
 */
public record Personal(
        @Ref("person") String person,
        @Nullable String text,
        @Nullable String sealed) {
    public Personal {
        if ((text == null) == (sealed == null)) {
            throw new IllegalArgumentException("expected either text or sealed");
        }
    }

    /** Without the text, which is not to end up in a log or a message. */
    @Override
    public String toString() {
        return "Personal[person=" + person + "]";
    }
}
