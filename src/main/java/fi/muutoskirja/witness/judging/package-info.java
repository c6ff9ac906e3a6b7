/**
 * What a witness makes of what a log sends it: bytes and what it saw last go in, a verdict comes out.
 * No file, network or clock; those are in {@code witness}.
 */
@NullMarked
package fi.muutoskirja.witness.judging;

import org.jspecify.annotations.NullMarked;
