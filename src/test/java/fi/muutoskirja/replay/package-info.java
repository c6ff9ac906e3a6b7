/** Tests of {@code fi.muutoskirja.replay}. */
@NullMarked
package fi.muutoskirja.replay;

import org.jspecify.annotations.NullMarked;
