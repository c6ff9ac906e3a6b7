/**
 * What can and cannot be recorded of gatherings, told as given, when, then.
 * How commands reach the decider is not tested here.
 */
@NullMarked
package fi.muutoskirja.meeting;

import org.jspecify.annotations.NullMarked;
