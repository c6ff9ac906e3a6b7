/**
 * What a model of a reform would make of a structure, in types of its own: a candidate never looks like a fact.
 * Nothing here is recorded, and what a sketch does not tell is not filled in.
 */
@NullMarked
package fi.muutoskirja.comparison.candidate;

import org.jspecify.annotations.NullMarked;
