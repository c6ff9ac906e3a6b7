package fi.muutoskirja.comparison.candidate;

import fi.muutoskirja.dossier.Dossier;
import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.structure.UnitAt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure with the sketched changes of a model applied. It is no state of the municipality.
 *
 * @param reform the reform whose model it is
 * @param today the structure as it is, to which the changes were applied
 * @param units the units that there would be, parents before children, siblings by name
 * @param endings the units of today that there would no longer be
 * @param unapplied the sketched changes that cannot be applied, each with the reason
 */
public record CandidateStructure(
        String reform,
        Dossier.Model model,
        StructureAt today,
        List<CandidateUnit> units,
        List<Ending> endings,
        List<Unapplied> unapplied) {

    /**
     * A unit of today that would end.
     *
     * @param into the key of what it would be merged into; null when it would be abolished
     */
    public record Ending(
            UnitAt unit, Sketched sketched, @Nullable String into) {}

    /**
     * A change that cannot be applied.
     *
     * @param sketched the change
     * @param reason why not
     * @param named the name or id that the reason is about; null when it is about none
     */
    public record Unapplied(
            Sketched sketched, Reason reason, @Nullable String named) {}

    /** Why a change cannot be applied. Nothing is guessed instead. */
    public enum Reason {
        /** It does not say which unit it concerns. */
        NO_UNIT_TOLD,
        /** The unit that it concerns does not exist on the day. */
        UNIT_NOT_THERE,
        /** It would found something new, and names a unit that exists already. */
        NEW_BUT_NAMES_A_UNIT,
        /** It does not say what the name would be. */
        NO_NAME_TOLD,
        /** It does not say what the unit would stand under. */
        NO_PARENT_TOLD,
        /** Nothing has the name of what the unit would stand under. */
        PARENT_NOT_FOUND,
        /** More than one unit has the name of what the unit would stand under, or be merged into. */
        NAME_NOT_UNIQUE,
        /** Another change of the model says otherwise of the same unit. */
        CONTRADICTED,
        /** The unit would stand under itself. */
        OWN_ANCESTOR,
        /** Another unit of that name would stand in the same place. */
        NAME_TAKEN
    }
}
