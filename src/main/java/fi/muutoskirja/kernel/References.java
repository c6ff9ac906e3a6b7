package fi.muutoskirja.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The ids that an act, a fact or its provenance name, found by their {@link Ref} marks. */
final class References {
    private static final Map<Class<?>, List<Marked>> MARKED = new ConcurrentHashMap<>();

    private References() {}

    private record Marked(RecordComponent component, boolean nested) {}

    /** An objection for every aggregate named by an act or a fact that does not exist; what the act itself opens need not exist. */
    static List<Objection> missing(
            Catalog catalog, Object said, String own, Provenance provenance, OtherAggregates neighbours) {
        var objections = new ArrayList<Objection>();
        BiConsumer<String, String> check = (field, id) -> {
            if (!id.equals(own) && catalog.namesAggregate(id) && !neighbours.exists(id)) {
                objections.add(Objection.impossible(
                        "what-is-named-has-been-recorded", field + ": nothing is recorded under " + id + "."));
            }
        };
        visit(said, check);
        visit(provenance, check);
        return objections;
    }

    private static void visit(@Nullable Object value, BiConsumer<String, String> check) {
        if (value == null) {
            return;
        }
        for (var marked : MARKED.computeIfAbsent(value.getClass(), References::markedOf)) {
            var inside = read(marked.component, value);
            if (marked.nested) {
                visitInside(inside, check);
            } else if (inside instanceof String id) {
                check.accept(marked.component.getName(), id);
            } else if (inside instanceof Collection<?> ids) {
                ids.forEach(id -> check.accept(marked.component.getName(), String.valueOf(id)));
            }
        }
    }

    private static void visitInside(@Nullable Object inside, BiConsumer<String, String> check) {
        switch (inside) {
            case Collection<?> many -> many.forEach(one -> visitInside(one, check));
            case LedgerCommand.Opening opening ->
                visit(opening, (field, id) -> {
                    if (!id.equals(opening.subject())) {
                        check.accept(field, id);
                    }
                });
            case null, default -> visit(inside, check);
        }
    }

    private static List<Marked> markedOf(Class<?> type) {
        var marked = new ArrayList<Marked>();
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                if (holdsRecords(component)) {
                    marked.add(new Marked(component, true));
                } else if (component.isAnnotationPresent(Ref.class)) {
                    marked.add(new Marked(component, false));
                }
            }
        }
        return List.copyOf(marked);
    }

    private static boolean holdsRecords(RecordComponent component) {
        var held = component.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : component.getType();
        return held instanceof Class<?> type && (type.isRecord() || LedgerCommand.class.isAssignableFrom(type));
    }

    static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
