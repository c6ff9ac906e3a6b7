/**
 * What can and cannot be recorded of reforms, told as given, when, then.
 * How commands reach the decider is not tested here.
 */
@NullMarked
package fi.muutoskirja.reform;

import org.jspecify.annotations.NullMarked;
