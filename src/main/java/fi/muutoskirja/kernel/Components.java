package fi.muutoskirja.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of records with what they hold, and records made anew of them. */
public final class Components {
    private static final ClassValue<List<RecordComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            if (components == null) {
                throw new IllegalArgumentException(type + " is not a record");
            }
            Arrays.stream(components)
                    .forEach(component -> component.getAccessor().setAccessible(true));
            return List.of(components);
        }
    };

    private Components() {}

    /** What is seen on the way through a statement. */
    @FunctionalInterface
    public interface Visitor {
        /** @return whether to go on into the value */
        boolean sees(RecordComponent component, @Nullable Object value);
    }

    /** The components of a record class, in order. */
    public static List<RecordComponent> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** What a record holds as one of its components. */
    public static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }

    /** Goes through the components of a record, or of each record in a collection, however deep the visitor wants it; of all else nothing is seen. */
    public static void visit(@Nullable Object value, Visitor visitor) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> visit(one, visitor));
        } else if (value instanceof Record) {
            for (var component : of(value.getClass())) {
                var inside = value(component, value);
                if (visitor.sees(component, inside)) {
                    visit(inside, visitor);
                }
            }
        }
    }

    /**
     * A record of the given values, in the order of its components.
     *
     * @throws IllegalArgumentException when the record refuses them
     */
    public static Object make(Class<?> type, @Nullable Object[] values) {
        try {
            var types = of(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException why) {
                throw why;
            }
            throw new IllegalStateException(type + " cannot be made", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }
}
