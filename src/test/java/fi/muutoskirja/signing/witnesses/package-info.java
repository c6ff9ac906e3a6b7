/** Tests of asking witnesses: real ones over HTTP, and some that answer what they should not. */
@NullMarked
package fi.muutoskirja.signing.witnesses;

import org.jspecify.annotations.NullMarked;
