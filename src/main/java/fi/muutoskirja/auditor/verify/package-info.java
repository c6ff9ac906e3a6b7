/**
 * The auditor's check of a whole log: reads it wherever it is, on as many threads as there are, and tells what does not hold.
 * What holds and what does not is judged in {@code proof.verify}.
 */
@NullMarked
package fi.muutoskirja.auditor.verify;

import org.jspecify.annotations.NullMarked;
