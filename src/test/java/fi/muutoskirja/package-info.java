/**
 * The program as a whole, started as people start it.
 * What it answers once it runs is tried in the rooms that answer.
 * Nothing here looks inside.
 */
@NullMarked
package fi.muutoskirja;

import org.jspecify.annotations.NullMarked;
