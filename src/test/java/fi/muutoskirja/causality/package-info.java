/** Tests of {@code fi.muutoskirja.provenance}. */
@NullMarked
package fi.muutoskirja.causality;

import org.jspecify.annotations.NullMarked;
