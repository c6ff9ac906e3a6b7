package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Components;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Person;
import fi.muutoskirja.kernel.Ref;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The units and people that a fact names, whatever their part in it.
 *
 * @param units ids of units
 * @param people names as the source gives them
 * @param words words of the source that may hold names of people
 */
public record Mentions(Set<String> units, Set<String> people, Set<String> words) {
    public static Mentions of(LedgerEvent fact) {
        var mentions = new Mentions(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        Components.visit(fact, mentions::take);
        return mentions;
    }

    private boolean take(RecordComponent component, @Nullable Object value) {
        var ref = component.getAnnotation(Ref.class);
        var person = component.getAnnotation(Person.class);
        if (ref != null && List.of(ref.value()).contains("unit")) {
            add(units, value);
        }
        if (person != null) {
            add(person.orGroup() ? words : people, value);
        }
        return ref == null && person == null;
    }

    private static void add(Set<String> names, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> many -> many.forEach(each -> add(names, each));
            case String name -> names.add(name);
            default -> {}
        }
    }
}
