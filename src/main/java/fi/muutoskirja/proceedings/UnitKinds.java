package fi.muutoskirja.proceedings;

import fi.muutoskirja.organisation.UnitKind;
import java.util.Optional;

/** What kind of unit a body is; the structure knows. */
@FunctionalInterface
interface UnitKinds {
    /** Empty when the body or its kind is not known. */
    Optional<UnitKind> kindOf(String body);
}
