/**
 * The JSON shapes, tried byte by byte.
 * Everything written is read back, and nothing else is accepted.
 * No database here.
 */
@NullMarked
package fi.muutoskirja.json;

import org.jspecify.annotations.NullMarked;
