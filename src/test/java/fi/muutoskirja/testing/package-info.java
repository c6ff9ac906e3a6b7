/**
 * What tests of several rooms share: a real PostgreSQL of one JVM, with a fresh database for whoever asks.
 * Nothing here is part of the product, and no test lives here.
 * Fixtures of one room's own belong in that room's tests.
 */
@NullMarked
package fi.muutoskirja.testing;

import org.jspecify.annotations.NullMarked;
