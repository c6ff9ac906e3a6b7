/**
 * Dates, ids, references, histories and verdicts, by example and by property.
 * What the capabilities say is tested with them.
 */
@NullMarked
package fi.muutoskirja.kernel;

import org.jspecify.annotations.NullMarked;
