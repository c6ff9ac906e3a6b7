/**
 * The log under {@code /log}, for outsiders and their tools.
 * What the files hold is made elsewhere; here they are given out.
 */
@NullMarked
package fi.muutoskirja.api.log;

import org.jspecify.annotations.NullMarked;
