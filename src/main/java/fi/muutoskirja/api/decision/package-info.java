/**
 * One decision with its legal state on a day, and one matter from body to body.
 * The decisions of a reform in its course are told with the reform.
 */
@NullMarked
package fi.muutoskirja.api.decision;

import org.jspecify.annotations.NullMarked;
