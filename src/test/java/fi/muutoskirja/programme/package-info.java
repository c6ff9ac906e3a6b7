/**
 * What can and cannot be recorded of programmes, told as given, when, then.
 * How commands reach the decider is not tested here.
 */
@NullMarked
package fi.muutoskirja.programme;

import org.jspecify.annotations.NullMarked;
