@NullMarked
package fi.muutoskirja.proof;

import org.jspecify.annotations.NullMarked;
