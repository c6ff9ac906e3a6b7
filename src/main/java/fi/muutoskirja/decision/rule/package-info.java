/**
 * What cannot, or should not, be said of a handling: the rules of logic and of law, each a method named as a sentence.
 * What is known of a handling is not here but in its state.
 */
@NullMarked
package fi.muutoskirja.decision.rule;

import org.jspecify.annotations.NullMarked;
