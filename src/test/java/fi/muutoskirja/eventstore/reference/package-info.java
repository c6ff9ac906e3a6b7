@NullMarked
package fi.muutoskirja.eventstore.reference;

import org.jspecify.annotations.NullMarked;
