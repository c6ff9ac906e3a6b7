/**
 * The three languages of the pages: texts, dates and times, numbers in words.
 * What an entry says in words is not here; the timeline tells it.
 */
@NullMarked
package fi.muutoskirja.transparency.words;

import org.jspecify.annotations.NullMarked;
