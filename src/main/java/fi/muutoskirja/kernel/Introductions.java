package fi.muutoskirja.kernel;

import java.util.Set;
import java.util.TreeSet;

/** The ids that an event gives to new things, found by their {@link Introduces} marks; not those that a command within it would give. */
public final class Introductions {
    private Introductions() {}

    /** In alphabetical order; empty when it only speaks of what is there already. */
    public static Set<String> of(LedgerEvent fact) {
        var ids = new TreeSet<String>();
        Components.visit(fact, (component, value) -> {
            var introduces = component.isAnnotationPresent(Introduces.class);
            if (introduces) {
                ids.add(String.valueOf(value));
            }
            return !introduces && !(value instanceof LedgerCommand);
        });
        return ids;
    }
}
