/**
 * Decisions as readers see them: the legal state on days before, in and after each window, and what a correction changes of it.
 * How days are counted is tested in {@code law}.
 */
@NullMarked
package fi.muutoskirja.proceedings;

import org.jspecify.annotations.NullMarked;
