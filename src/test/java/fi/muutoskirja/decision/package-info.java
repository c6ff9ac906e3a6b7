/**
 * What can and cannot be recorded of decisions, told as given, when, then.
 * How commands reach the decider is not tested here.
 */
@NullMarked
package fi.muutoskirja.decision;

import org.jspecify.annotations.NullMarked;
