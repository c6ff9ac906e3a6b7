/** Tests of {@code fi.muutoskirja.auditor.export}. */
@NullMarked
package fi.muutoskirja.auditor.export;

import org.jspecify.annotations.NullMarked;
