/**
 * What is said of private persons, sealed with a key of their own so that it can be erased from a ledger that never changes.
 * The keys, the sealing before anything is decided, and the opening for those who ask on purpose.
 * What is personal, and what erasing means for an entry, is decided in the kernel.
 */
@NullMarked
package fi.muutoskirja.personal;

import org.jspecify.annotations.NullMarked;
