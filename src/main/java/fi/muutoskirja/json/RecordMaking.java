package fi.muutoskirja.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records made of their components by name, and taken apart again. */
public final class RecordMaking {
    /** Looked up once: the reflection of Java copies all that it is asked for. */
    private static final ClassValue<Making> MAKINGS = new ClassValue<>() {
        @Override
        protected Making computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            try {
                return new Making(
                        components.stream().map(RecordComponent::getName).toArray(String[]::new),
                        type.getDeclaredConstructor(components.stream()
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(type + " cannot be made", impossible);
            }
        }
    };

    private record Making(String[] names, Constructor<?> constructor) {}

    private RecordMaking() {}

    /**
     * A record of the given components; those that are not given are null.
     *
     * @throws IllegalArgumentException when the record refuses its components
     */
    public static Object make(Class<?> type, Map<String, @Nullable Object> values) {
        var making = MAKINGS.get(type);
        var arguments = new @Nullable Object[making.names.length];
        for (var i = 0; i < arguments.length; i++) {
            arguments[i] = values.get(making.names[i]);
        }
        try {
            return making.constructor.newInstance(arguments);
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
