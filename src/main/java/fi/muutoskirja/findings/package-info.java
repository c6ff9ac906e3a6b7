/**
 * What speaks against the entries of a reform: what was found when they were recorded, what the rules say when they are asked again of all
 * that is known now, and promises whose time has passed.
 * Also what each rule demands, in a sentence.
 * The rules themselves are in the capabilities, the promises in {@code duties}.
 */
@NullMarked
package fi.muutoskirja.findings;

import org.jspecify.annotations.NullMarked;
