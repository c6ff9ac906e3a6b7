package fi.muutoskirja.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
        var components = type.getRecordComponents();
        var arguments = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            arguments[i] = values.get(components[i].getName());
        }
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException why) {
                throw why;
            }
            throw new IllegalStateException(type + " cannot be made", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    /** What a record holds under a component's name. */
    public static @Nullable Object component(Object made, String name) {
        for (var component : made.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(made);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(component + " cannot be read", impossible);
                }
            }
        }
        throw new IllegalArgumentException(made.getClass() + " has no component " + name);
    }
}
