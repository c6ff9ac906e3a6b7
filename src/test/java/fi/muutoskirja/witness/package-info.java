/** Tests of the witness: its verdicts, its files, its server, and the whole program killed at the worst moments. */
@NullMarked
package fi.muutoskirja.witness;

import org.jspecify.annotations.NullMarked;
