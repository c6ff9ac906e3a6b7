/**
 * What each page shows, as plain values worded for one visitor: made from the read sides, read by the templates.
 * No HTML and no HTTP; the templates do not compute and the read sides do not word.
 */
@NullMarked
package fi.muutoskirja.transparency.page;

import org.jspecify.annotations.NullMarked;
