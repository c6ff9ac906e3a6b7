package fi.muutoskirja.transparency.words;

import org.jspecify.annotations.Nullable;

/**
 * A date in words.
 *
 * @param text the date in the reader's language; says so when it is not known
 * @param raw the source's own Finnish words; null when they add nothing to the text
 * @param known whether anything at all is known of the date
 */
public record When(String text, @Nullable String raw, boolean known) {}
