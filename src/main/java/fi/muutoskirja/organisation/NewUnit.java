package fi.muutoskirja.organisation;

import fi.muutoskirja.kernel.Introduces;
import fi.muutoskirja.kernel.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the units that a split brings about; the components mean what they mean when a unit is established. */
public record NewUnit(
        @Introduces @Ref("unit") String unit,
        String name,
        String kind,
        Placement placement,
        @Ref("unit") @Nullable String parent,
        List<String> tasks) {}
