/** Tests of the room of the same name. */
@NullMarked
package fi.muutoskirja.personal;

import org.jspecify.annotations.NullMarked;
