package fi.muutoskirja.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The ids that an act, a fact or its provenance name, found by their {@link Ref} marks. */
final class References {
    private static final Map<Class<?>, List<Marked>> MARKED = new ConcurrentHashMap<>();

    private References() {}

    /** @param by the component that tells who refers to it; null for the aggregate of the entry */
    private record Marked(
            RecordComponent component,
            boolean nested,
            ReferenceRole role,
            @Nullable RecordComponent by) {}

    /** Told of each id. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Marked marked, Object within, String id);
    }

    /** Told of each id that is named in a role. */
    @FunctionalInterface
    interface InRole {
        /** @param by the aggregate that refers to it; null for the aggregate of the entry */
        void named(ReferenceRole role, String id, @Nullable String by);
    }

    /** The ids that are named in a role that is kept. */
    static void inRoles(Object said, InRole each) {
        visit(said, (marked, within, id) -> {
            if (marked.role != ReferenceRole.MENTION) {
                each.named(marked.role, id, marked.by == null ? null : String.valueOf(read(marked.by, within)));
            }
        });
    }

    /** An objection for every aggregate named by an act or a fact that does not exist; what the act itself opens need not exist. */
    static List<Objection> missing(
            Catalog catalog, Object said, String own, Provenance provenance, OtherAggregates neighbours) {
        var objections = new ArrayList<Objection>();
        Visitor check = (marked, within, id) -> {
            if (!id.equals(own) && catalog.namesAggregate(id) && !neighbours.exists(id)) {
                objections.add(Objection.impossible(
                        "what-is-named-has-been-recorded",
                        marked.component.getName() + ": nothing is recorded under " + id + "."));
            }
        };
        visit(said, check);
        visit(provenance, check);
        return objections;
    }

    private static void visit(@Nullable Object value, Visitor visitor) {
        if (value == null) {
            return;
        }
        for (var marked : MARKED.computeIfAbsent(value.getClass(), References::markedOf)) {
            var inside = read(marked.component, value);
            if (marked.nested) {
                visitInside(inside, visitor);
            } else if (inside instanceof String id) {
                visitor.visit(marked, value, id);
            } else if (inside instanceof Collection<?> ids) {
                ids.forEach(id -> visitor.visit(marked, value, String.valueOf(id)));
            }
        }
    }

    private static void visitInside(@Nullable Object inside, Visitor visitor) {
        switch (inside) {
            case Collection<?> many -> many.forEach(one -> visitInside(one, visitor));
            case LedgerCommand.Opening opening ->
                visit(opening, (marked, within, id) -> {
                    if (!id.equals(opening.subject())) {
                        visitor.visit(marked, within, id);
                    }
                });
            case null, default -> visit(inside, visitor);
        }
    }

    private static List<Marked> markedOf(Class<?> type) {
        var marked = new ArrayList<Marked>();
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                if (holdsRecords(component)) {
                    marked.add(new Marked(component, true, ReferenceRole.MENTION, null));
                } else if (component.isAnnotationPresent(Ref.class)) {
                    var ref = component.getAnnotation(Ref.class);
                    marked.add(new Marked(component, false, ref.role(), named(type, ref.by())));
                }
            }
        }
        return List.copyOf(marked);
    }

    private static @Nullable RecordComponent named(Class<?> type, String component) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .findFirst()
                .orElse(null);
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
