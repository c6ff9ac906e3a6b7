package fi.muutoskirja.api.organisation;

import java.util.List;

/**
 * Marks what a model would make different.
 *
 * @param model {@code model-…}
 * @param change the sketched changes that make it so; empty when the unit only loses its place
 * @param placeLost whether what it stands under would end, and the sketch does not tell where it would stand instead
 */
public record CandidateMarkAnswer(String model, List<SketchedAnswer> change, boolean placeLost) {}
