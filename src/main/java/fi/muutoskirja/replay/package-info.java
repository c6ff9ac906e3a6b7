/**
 * A reform stepped through entry by entry in the order in which it was recorded: what each entry said, what it changed, and how
 * everything stood after it. The state itself comes from the rooms that fold it, asked as known at the entry's position.
 */
@NullMarked
package fi.muutoskirja.replay;

import org.jspecify.annotations.NullMarked;
