package fi.muutoskirja.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an act or a fact says of private persons, however deep within it. */
public final class PersonalData {
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
        var components = Components.of(record.getClass());
        var values = new @Nullable Object[components.size()];
        var same = true;
        for (var i = 0; i < values.length; i++) {
            var before = Components.value(components.get(i), record);
            values[i] = changed(before, change);
            same &= values[i] == before;
        }
        return same ? record : Components.make(record.getClass(), values);
    }
}
