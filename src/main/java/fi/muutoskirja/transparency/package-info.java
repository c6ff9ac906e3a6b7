/**
 * The public pages: what a visitor asks, answered from the read sides in Finnish, Swedish and English, without JavaScript.
 * Nothing is recorded here and no SQL is spoken; there is no way from these pages to the writing side.
 */
@NullMarked
package fi.muutoskirja.transparency;

import org.jspecify.annotations.NullMarked;
