package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Ref;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The units and people that a fact names, whatever their part in it.
 *
 * @param units ids of units
 * @param people names as the source gives them
 * @param words words of the source that may hold names of people
 */
public record Mentions(Set<String> units, Set<String> people, Set<String> words) {
    /** What components are called that hold names of people acting in office; who claims or appeals is not among them. */
    private static final Set<String> PEOPLE =
            Set.of("person", "presenter", "official", "chair", "people", "peopleFor", "peopleAgainst", "peopleBlank");
    /** Components that hold people and groups in the words of the source. */
    private static final Set<String> IN_WORDS = Set.of("members", "givenBy", "participants");

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    public static Mentions of(LedgerEvent fact) {
        var mentions = new Mentions(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        mentions.take(fact);
        return mentions;
    }

    private void take(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(this::take);
        } else if (value instanceof Record) {
            for (var component : COMPONENTS.computeIfAbsent(value.getClass(), Class::getRecordComponents)) {
                var inside = read(component, value);
                if (component.isAnnotationPresent(Ref.class)) {
                    if (Arrays.asList(component.getAnnotation(Ref.class).value())
                            .contains("unit")) {
                        add(units, inside);
                    }
                } else if (PEOPLE.contains(component.getName())) {
                    add(people, inside);
                } else if (IN_WORDS.contains(component.getName())) {
                    add(words, inside);
                } else {
                    take(inside);
                }
            }
        }
    }

    private static void add(Set<String> names, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> many -> many.forEach(each -> add(names, each));
            case String name -> names.add(name);
            default -> {}
        }
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
