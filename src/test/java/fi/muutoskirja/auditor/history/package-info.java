/** Tests of {@code fi.muutoskirja.auditor.history}. */
@NullMarked
package fi.muutoskirja.auditor.history;

import org.jspecify.annotations.NullMarked;
