package fi.muutoskirja.api.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.comparison.Lineage;
import fi.muutoskirja.structure.UnitLife;

/**
 * The whole life of one unit, as known at one moment.
 *
 * @param lineage what it came out of and what came of it
 */
public record UnitLifeAnswer(@JsonUnwrapped UnitLife life, Lineage lineage) {}
