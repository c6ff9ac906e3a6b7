@NullMarked
package fi.muutoskirja.proof.leaf;

import org.jspecify.annotations.NullMarked;
