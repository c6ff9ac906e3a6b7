/**
 * What can and cannot be recorded of sources, told as given, when, then.
 * How commands reach the decider is not tested here.
 */
@NullMarked
package fi.muutoskirja.source;

import org.jspecify.annotations.NullMarked;
