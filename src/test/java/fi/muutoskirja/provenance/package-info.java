/** Tests of {@code fi.muutoskirja.provenance}. */
@NullMarked
package fi.muutoskirja.provenance;

import org.jspecify.annotations.NullMarked;
