/**
 * Runs a PostgreSQL server of our own beside this program: unpacking, first setting up, starting, a life line, stopping.
 * Plain Java: no framework, and nothing of the other rooms.
 * What the database holds, and how the application connects to it, is not known here.
 */
@NullMarked
package fi.muutoskirja.embedded;

import org.jspecify.annotations.NullMarked;
