/**
 * The launcher against a real PostgreSQL server.
 * No test here replaces the server by anything else.
 * What is stored in the database is tested where it is stored.
 */
@NullMarked
package fi.muutoskirja.embedded;

import org.jspecify.annotations.NullMarked;
