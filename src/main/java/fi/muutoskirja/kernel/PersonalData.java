package fi.muutoskirja.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an act or a fact says of private persons, however deep within it. */
public final class PersonalData {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private PersonalData() {}

    /** Everything, in the order in which it is said. */
    public static List<Personal> in(Object said) {
        var found = new ArrayList<Personal>();
        with(said, personal -> {
            found.add(personal);
            return personal;
        });
        return found;
    }

    /** The same act or fact with each of them changed; the very same object when nothing changes. */
    @SuppressWarnings("unchecked") // a record is made anew of its own class
    public static <T> T with(T said, UnaryOperator<Personal> change) {
        return (T) Objects.requireNonNull(changed(said, change));
    }

    private static @Nullable Object changed(@Nullable Object value, UnaryOperator<Personal> change) {
        return switch (value) {
            case Personal personal -> change.apply(personal);
            case Collection<?> many -> many(many, change);
            case Record record -> made(record, change);
            case null, default -> value;
        };
    }

    private static Object many(Collection<?> many, UnaryOperator<Personal> change) {
        var changed = new ArrayList<Object>(many.size());
        var same = true;
        for (var one : many) {
            var now = Objects.requireNonNull(changed(one, change));
            same &= now == one;
            changed.add(now);
        }
        return same ? many : List.copyOf(changed);
    }

    private static Object made(Record record, UnaryOperator<Personal> change) {
        var components = COMPONENTS.computeIfAbsent(record.getClass(), Class::getRecordComponents);
        var values = new @Nullable Object[components.length];
        var same = true;
        for (var i = 0; i < components.length; i++) {
            var before = References.read(components[i], record);
            values[i] = changed(before, change);
            same &= values[i] == before;
        }
        return same ? record : made(record.getClass(), components, values);
    }

    private static Object made(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type + " refuses its own components", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }
}
