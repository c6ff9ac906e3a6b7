/** Tests of this room; what tests share is in {@code fi.muutoskirja.testing}. */
@NullMarked
package fi.muutoskirja.comparison;

import org.jspecify.annotations.NullMarked;
