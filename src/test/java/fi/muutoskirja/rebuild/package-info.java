/** Rebuilding, tried on a real PostgreSQL. */
@NullMarked
package fi.muutoskirja.rebuild;

import org.jspecify.annotations.NullMarked;
