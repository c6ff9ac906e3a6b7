@NullMarked
package fi.muutoskirja.fuzz;

import org.jspecify.annotations.NullMarked;
