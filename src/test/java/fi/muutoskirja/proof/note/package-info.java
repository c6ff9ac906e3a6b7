@NullMarked
package fi.muutoskirja.proof.note;

import org.jspecify.annotations.NullMarked;
