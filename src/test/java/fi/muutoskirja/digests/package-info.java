/** Tests of {@code fi.muutoskirja.digests}. */
@NullMarked
package fi.muutoskirja.digests;

import org.jspecify.annotations.NullMarked;
