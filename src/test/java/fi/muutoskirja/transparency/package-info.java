/**
 * The public pages held against the five cases, in words and in a real browser.
 * Whether the read sides answer rightly is not asked here; they have tests of their own.
 */
@NullMarked
package fi.muutoskirja.transparency;

import org.jspecify.annotations.NullMarked;
