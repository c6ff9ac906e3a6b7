package fi.muutoskirja.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parents before children, siblings by name; a unit whose parent is not listed stands at the top. */
final class TreeOrder {
    private static final Comparator<UnitAt> BY_NAME =
            Comparator.comparing(UnitAt::name, String.CASE_INSENSITIVE_ORDER).thenComparing(UnitAt::id);
    private final Map<String, List<UnitAt>> children = new HashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final List<UnitAt> ordered;

    private TreeOrder(int size) {
        ordered = new ArrayList<>(size);
    }

    static List<UnitAt> of(List<UnitAt> units) {
        var order = new TreeOrder(units.size());
        var byName = units.stream().sorted(BY_NAME).toList();
        byName.forEach(unit -> order.listed.add(unit.id()));
        var tops = new ArrayList<UnitAt>();
        for (var unit : byName) {
            if (unit.parent() == null || !order.listed.contains(unit.parent())) {
                tops.add(unit);
            } else {
                order.children
                        .computeIfAbsent(unit.parent(), any -> new ArrayList<>())
                        .add(unit);
            }
        }
        tops.forEach(order::list);
        byName.forEach(order::list);
        return order.ordered;
    }

    /** Units in a circle have no top to be reached from; each is listed at its own turn. */
    private void list(UnitAt unit) {
        if (listed.remove(unit.id())) {
            ordered.add(unit);
            children.getOrDefault(unit.id(), List.of()).forEach(this::list);
        }
    }
}
