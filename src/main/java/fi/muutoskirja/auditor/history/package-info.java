/**
 * The history of a reform as text for people who have never seen the program: what was decided, what was promised, what is not recorded,
 * every step, and the sources.
 * Everything is asked of the read sides; nothing is concluded here. The words of promises and of law are those of the public pages.
 */
@NullMarked
package fi.muutoskirja.auditor.history;

import org.jspecify.annotations.NullMarked;
