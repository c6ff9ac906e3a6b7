/**
 * Where the program begins: the main class, the application that holds all rooms, and the database it brings along.
 * Nothing is decided, stored or shown here.
 * No other room may import this one.
 */
@NullMarked
package fi.muutoskirja;

import org.jspecify.annotations.NullMarked;
