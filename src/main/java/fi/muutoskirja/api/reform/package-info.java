/**
 * Reforms: where they stand, their timelines, models and criteria, and what is not known of them.
 * How a reform is folded from entries is not here.
 */
@NullMarked
package fi.muutoskirja.api.reform;

import org.jspecify.annotations.NullMarked;
