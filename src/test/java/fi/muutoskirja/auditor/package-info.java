/** Tests of {@code fi.muutoskirja.auditor}. */
@NullMarked
package fi.muutoskirja.auditor;

import org.jspecify.annotations.NullMarked;
