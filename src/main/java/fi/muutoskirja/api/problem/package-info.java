/**
 * How a request that cannot be answered is answered: problem details (RFC 9457) in plain words, never a stack trace.
 * What is wrong with a particular request is found where the request is read, not here.
 */
@NullMarked
package fi.muutoskirja.api.problem;

import org.jspecify.annotations.NullMarked;
