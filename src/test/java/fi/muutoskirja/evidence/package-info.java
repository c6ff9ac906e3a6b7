/** Tests of reading logs from wherever they are, and of writing files durably. */
@NullMarked
package fi.muutoskirja.evidence;

import org.jspecify.annotations.NullMarked;
