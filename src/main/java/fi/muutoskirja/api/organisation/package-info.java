/**
 * Municipalities, their structure at a date, and the lives of their units.
 * How a structure is folded from entries is not here.
 */
@NullMarked
package fi.muutoskirja.api.organisation;

import org.jspecify.annotations.NullMarked;
