/**
 * Where the boxes and lines of drawings go: the organisation chart and the lifeline of a unit.
 * Colours and words are not here; the templates draw.
 */
@NullMarked
package fi.muutoskirja.transparency.chart;

import org.jspecify.annotations.NullMarked;
