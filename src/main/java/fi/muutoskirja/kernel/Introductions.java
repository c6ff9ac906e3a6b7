package fi.muutoskirja.kernel;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The ids that a fact gives to new things, found by their {@link Introduces} marks. */
public final class Introductions {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private Introductions() {}

    /** In alphabetical order; empty when it only speaks of what is there already. */
    public static Set<String> of(LedgerEvent fact) {
        var ids = new TreeSet<String>();
        collect(fact, ids);
        return ids;
    }

    private static void collect(@Nullable Object value, Set<String> ids) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> collect(one, ids));
        } else if (value instanceof Record) {
            for (var component : COMPONENTS.computeIfAbsent(value.getClass(), Class::getRecordComponents)) {
                var inside = References.read(component, value);
                if (component.isAnnotationPresent(Introduces.class)) {
                    ids.add(String.valueOf(inside));
                } else {
                    collect(inside, ids);
                }
            }
        }
    }
}
