package fi.muutoskirja.timeline;

import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.decision.NamedVotes;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.organisation.NewUnit;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ReformEvent.ReformCompleted;
import fi.muutoskirja.reform.SketchedChange;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact of any type: with everything told, or with as little as can be. */
final class Specimen {
    private Specimen() {}

    static LedgerEvent full(Class<? extends LedgerEvent> type) {
        return made(type, true);
    }

    static LedgerEvent bare(Class<? extends LedgerEvent> type) {
        return made(type, false);
    }

    /** The strings of a full specimen that are neither ids nor kinds. */
    static List<String> plainTexts(Class<? extends LedgerEvent> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> part.getType() == String.class && !part.isAnnotationPresent(Ref.class))
                .map(RecordComponent::getName)
                .filter(name -> !List.of(
                                "kind",
                                "matter",
                                "sha256",
                                "address",
                                "language",
                                "mediaType",
                                "toOutside",
                                "intoOutside")
                        .contains(name))
                .map(Specimen::text)
                .toList();
    }

    private static LedgerEvent made(Class<? extends LedgerEvent> type, boolean full) {
        var parts = type.getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(
                            Arrays.stream(parts).map(part -> value(part, full)).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object value(RecordComponent part, boolean full) {
        if (!full && part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        var type = part.getType();
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[full ? 0 : constants.length - 1];
        }
        return switch (type.getSimpleName()) {
            case "String" -> string(part);
            case "Integer" -> full ? 4 : 1;
            case "Boolean" -> full;
            case "UUID" -> new UUID(0, 7);
            case "HistoricalDate" -> full ? DateWords.read("2018") : HistoricalDate.unknown("", "");
            case "NamedVotes" ->
                new NamedVotes(List.of("A. A."), List.of("B. B."), full ? List.of("C. C.") : List.of());
            case "Personal" -> new Personal("person-a", null, "v1.a.b.c");
            case "LedgerEvent" -> new ReformCompleted("reform-a");
            case "List" -> full ? List.of(element(part), element(part)) : List.of();
            default -> throw new IllegalStateException("No specimen of " + type);
        };
    }

    private static Object element(RecordComponent part) {
        var type = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
        if (type == NewUnit.class) {
            return new NewUnit("unit-a-b", "Uusi yksikkö", "unit", Placement.TOP, null, List.of());
        }
        if (type == SketchedChange.class) {
            return new SketchedChange(SketchedChange.Change.MERGE, null, null, "board", null);
        }
        if (type == Effect.class) {
            return new Effect(DateWords.read("1.1.2021"), new AbolishUnit("org-a", "unit-a-unit"));
        }
        if (type == Condition.class) {
            return new Condition("decision-b", "jos valtuusto hyväksyy");
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return constants.getEnumConstants()[0];
        }
        return string(part);
    }

    private static String string(RecordComponent part) {
        var ids = part.getAnnotation(Ref.class);
        if (ids != null) {
            return ids.value()[0] + "-a-" + part.getName();
        }
        return part.getName().equals("kind") ? "board" : text(part.getName());
    }

    private static String text(String name) {
        return "Sanat " + name;
    }
}
