package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Components;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records made of their components by name, and taken apart again. */
public final class RecordMaking {
    private RecordMaking() {}

    /**
     * A record of the given components; those that are not given are null.
     *
     * @throws IllegalArgumentException when the record refuses its components
     */
    public static Object make(Class<?> type, Map<String, @Nullable Object> values) {
        return Components.make(
                type,
                Components.of(type).stream()
                        .map(component -> values.get(component.getName()))
                        .toArray());
    }

    /** What a record holds under a component's name. */
    public static @Nullable Object component(Object made, String name) {
        for (var component : Components.of(made.getClass())) {
            if (component.getName().equals(name)) {
                return Components.value(component, made);
            }
        }
        throw new IllegalArgumentException(made.getClass() + " has no component " + name);
    }
}
