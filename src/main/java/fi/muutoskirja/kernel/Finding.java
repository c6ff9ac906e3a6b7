package fi.muutoskirja.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A rule that an entry breaks, or something about it that a reader should know.
 *
 * @param rule the rule's permanent name, {@code a-unit-has-a-parent-while-it-exists}
 * @param section the section of law, {@code Kuntalaki 410/2015 98 §}; null when the rule is not one of law
 * @param message what is wrong, in a sentence
 */
public record Finding(String rule, @Nullable String section, String message) {}
