/** Tests of what a witness makes of requests. */
@NullMarked
package fi.muutoskirja.witness.judging;

import org.jspecify.annotations.NullMarked;
