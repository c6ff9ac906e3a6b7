@NullMarked
package fi.muutoskirja.proof.tree;

import org.jspecify.annotations.NullMarked;
