package fi.muutoskirja.kernel;

import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.Stories;
import fi.muutoskirja.organisation.UnitKind;
import fi.muutoskirja.testing.Saying;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whatever one aggregate can be told, of few ids and few words, so that what is told later meets what was told before. */
final class RandomActs {
    static final Authority UNKNOWN = new Authority(Authority.Kind.UNKNOWN, null, "not told");
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");
    private final Capability<?> capability;
    private final List<Class<? extends LedgerCommand>> types;
    private final Random random;

    RandomActs(Capability<?> capability, Random random) {
        this.capability = capability;
        this.random = random;
        types = new Catalog(List.of(capability))
                .commands().values().stream()
                        .filter(type -> capability.commands().isAssignableFrom(type))
                        .toList();
    }

    String subject() {
        return capability.prefix() + "-pikkula";
    }

    Saying any() {
        return around(made(types.get(random.nextInt(types.size()))));
    }

    /** An act of the same kind that differs here and there, if at all, and gives the same ids to new things. */
    Saying alike(LedgerCommand act) {
        var introduced = Introductions.of(act.event());
        for (var tries = 0; tries < 20; tries++) {
            var other = (LedgerCommand) changed(act);
            if (Introductions.of(other.event()).equals(introduced)) {
                return around(other);
            }
        }
        return around(act);
    }

    private Saying around(LedgerCommand act) {
        return Saying.that(act).on(Stories.date(random)).onAuthority(UNKNOWN);
    }

    private Object changed(Object record) {
        return Components.make(
                record.getClass(),
                Components.of(record.getClass()).stream()
                        .map(component -> random.nextInt(3) == 0 && !component.isAnnotationPresent(Introduces.class)
                                ? value(component)
                                : Components.value(component, record))
                        .toArray());
    }

    private LedgerCommand made(Class<? extends LedgerCommand> type) {
        return (LedgerCommand) record(type);
    }

    private Object record(Class<?> type) {
        return Components.make(
                type, Components.of(type).stream().map(this::value).toArray());
    }

    private @Nullable Object value(RecordComponent component) {
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextInt(3) == 0 ? null : value(component, component.getGenericType());
    }

    private Object value(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType list) {
            return new ArrayList<>(IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> value(component, list.getActualTypeArguments()[0]))
                    .toList());
        }
        if (type == Personal.class) {
            return new Personal("person-a", null, "v1.a.b.c");
        }
        if (type == LedgerCommand.class) {
            return new AbolishUnit("org-pikkula", "unit-pikkula-" + letter());
        }
        if (type == HistoricalDate.class) {
            return Stories.date(random);
        }
        return type instanceof Class<?> plain ? plainValue(component, plain) : List.of();
    }

    private Object plainValue(RecordComponent component, Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type.isRecord()) {
            return record(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> string(component);
            case "Integer", "int" -> random.nextInt(-1, 6);
            case "Boolean", "boolean" -> random.nextBoolean();
            case "LocalDate" -> Stories.FIRST.plusDays(random.nextInt(4000));
            default -> throw new IllegalStateException("No value for " + component);
        };
    }

    private String string(RecordComponent component) {
        var ids = component.getAnnotation(Ref.class);
        if (ids != null) {
            var prefix = ids.value()[random.nextInt(ids.value().length)];
            return prefix.equals(capability.prefix()) || prefix.equals("org")
                    ? prefix + "-pikkula"
                    : prefix + "-pikkula-" + letter();
        }
        return component.getName().equals("kind")
                ? Arrays.asList(UnitKind.values())
                        .get(random.nextInt(UnitKind.values().length))
                        .publicName()
                : letter();
    }

    private String letter() {
        return LETTERS.get(random.nextInt(LETTERS.size()));
    }
}
