package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.testing.LedgerInMemory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A person in a statement is found by its mark; what is called like a person in a command or an event carries it. */
@Tag("fast")
class PeopleAreMarkedTest {
    private static final Set<String> PEOPLE =
            Set.of("person", "presenter", "official", "chair", "people", "peopleFor", "peopleAgainst", "peopleBlank");
    private static final Set<String> PEOPLE_AND_GROUPS = Set.of("members", "givenBy", "participants");
    private static final Catalog CATALOG = new Catalog(LedgerInMemory.everyCapability());

    @Test
    void whatIsCalledLikeAPersonIsMarkedAsOne() {
        assertThat(components(PEOPLE))
                .hasSizeGreaterThanOrEqualTo(2 * PEOPLE.size())
                .allSatisfy(component -> assertThat(component.getAnnotation(Person.class))
                        .as("%s", component)
                        .isNotNull()
                        .returns(false, Person::orGroup));
    }

    @Test
    void whatIsCalledLikePeopleAndGroupsIsMarkedAsThose() {
        assertThat(components(PEOPLE_AND_GROUPS))
                .hasSizeGreaterThanOrEqualTo(2 * PEOPLE_AND_GROUPS.size())
                .allSatisfy(component -> assertThat(component.getAnnotation(Person.class))
                        .as("%s", component)
                        .isNotNull()
                        .returns(true, Person::orGroup));
    }

    /** Names, not ids or numbers, in commands and events and whatever records they hold. */
    private static Set<RecordComponent> components(Set<String> called) {
        var found = new HashSet<RecordComponent>();
        var seen = new HashSet<Class<?>>();
        Stream.concat(CATALOG.commands().values().stream(), CATALOG.events().values().stream())
                .forEach(type -> collect(type, called, seen, found));
        return found;
    }

    private static void collect(Class<?> type, Set<String> called, Set<Class<?>> seen, Set<RecordComponent> found) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            var held = component.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : component.getType();
            if (held == String.class
                    && called.contains(component.getName())
                    && !component.isAnnotationPresent(Ref.class)) {
                found.add(component);
            }
            collect(held, called, seen, found);
        }
    }
}
