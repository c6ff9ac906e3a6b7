/** Tests of the signer: what it judges, what it writes, what it refuses, and what a kill leaves behind. */
@NullMarked
package fi.muutoskirja.signing;

import org.jspecify.annotations.NullMarked;
