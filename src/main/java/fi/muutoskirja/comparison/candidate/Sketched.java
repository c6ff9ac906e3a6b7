package fi.muutoskirja.comparison.candidate;

import fi.muutoskirja.reform.SketchedChange;
import java.util.UUID;

/**
 * One change that a model sketches.
 *
 * @param number its place among all that the model sketches, from 1
 * @param entry id of the entry that tells
 * @param change the change, in the words of its source
 */
public record Sketched(int number, UUID entry, SketchedChange change) {}
