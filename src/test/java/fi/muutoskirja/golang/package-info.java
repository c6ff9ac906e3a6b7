@NullMarked
package fi.muutoskirja.golang;

import org.jspecify.annotations.NullMarked;
