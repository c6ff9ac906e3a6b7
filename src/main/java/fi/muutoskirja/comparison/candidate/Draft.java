package fi.muutoskirja.comparison.candidate;

import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.structure.UnitAt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unit of a candidate while it is being made. */
final class Draft {
    final String key;
    final @Nullable UnitAt today;
    final List<Sketched> changes = new ArrayList<>();
    String name;

    @Nullable
    String kind;

    Placement placement = Placement.UNKNOWN;

    @Nullable
    String parent;

    boolean placeLost;

    Draft(String key, String name) {
        this.key = key;
        this.today = null;
        this.name = name;
    }

    Draft(UnitAt today) {
        this.key = today.id();
        this.today = today;
        this.name = today.name();
        this.kind = today.kind();
        this.placement = today.placement();
        this.parent = today.parent();
    }

    boolean isNamed(String wanted) {
        return alike(name, wanted);
    }

    boolean wasNamed(String wanted) {
        return today != null && alike(today.name(), wanted);
    }

    void under(String parentKey) {
        placement = Placement.UNDER;
        parent = parentKey;
    }

    void loseItsPlace() {
        placement = Placement.UNKNOWN;
        parent = null;
        placeLost = true;
    }

    CandidateUnit finished() {
        return new CandidateUnit(key, today, name, kind, placement, parent, List.copyOf(changes), placeLost);
    }

    /** Names that differ in case alone are the same name. */
    private static boolean alike(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
