package fi.muutoskirja.json;

import fi.muutoskirja.json.Shape.Field;
import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction;
import fi.muutoskirja.kernel.Erasure;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.kernel.SourceReference;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shapes of records, found by reflection. */
final class Shapes {
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_PASSAGE = 2_000;

    private final Catalog catalog;
    private final List<String> aggregates;
    private final Map<Class<?>, List<Field>> known = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<Field>> commands = new ConcurrentHashMap<>();

    Shapes(Catalog catalog) {
        this.catalog = catalog;
        aggregates = catalog.capabilities().stream().map(Capability::prefix).toList();
    }

    /** The components of a record, in order. */
    List<Field> of(Class<?> type) {
        var fields = known.get(type);
        if (fields == null) {
            fields = Arrays.stream(type.getRecordComponents()).map(this::field).toList();
            known.put(type, fields);
        }
        return fields;
    }

    /** Everything a command can carry: the components of its act, then what surrounds it. */
    List<Field> command(Class<? extends LedgerCommand> type) {
        return commands.computeIfAbsent(
                type,
                act -> Stream.concat(of(type).stream(), around(type).stream()).toList());
    }

    /** The provenance that a command carries beside its act; an act with a reform of its own tells no other. */
    List<Field> around(Class<? extends LedgerCommand> type) {
        var own = of(type).stream().map(Field::name).toList();
        return of(Provenance.class).stream()
                .filter(envelope -> !own.contains(envelope.name()))
                .map(envelope -> switch (envelope.name()) {
                    case "happened" -> orUnknown(envelope, type);
                    case "mode" -> new Field(envelope.name(), envelope.shape(), true);
                    default -> envelope;
                })
                .toList();
    }

    private static Field orUnknown(Field happened, Class<? extends LedgerCommand> type) {
        return new Field(
                happened.name(),
                happened.shape(),
                type == Correction.WithdrawEntry.class || type == Erasure.ErasePersonalData.class);
    }

    /** The acts that may stand where an act is named, by command name: never one about another entry. */
    SequencedMap<String, Class<? extends LedgerCommand>> acts(Shape.NamedAct named) {
        var acts = new LinkedHashMap<String, Class<? extends LedgerCommand>>();
        catalog.commands().forEach((name, type) -> {
            if (!AboutEntry.class.isAssignableFrom(type) && isAboutOneOf(named.prefixes(), type)) {
                acts.put(name, type);
            }
        });
        return acts;
    }

    private boolean isAboutOneOf(List<String> prefixes, Class<? extends LedgerCommand> type) {
        return prefixes.isEmpty()
                || catalog.capabilities().stream()
                        .anyMatch(capability -> prefixes.contains(capability.prefix())
                                && capability.commands().isAssignableFrom(type));
    }

    private Field field(RecordComponent component) {
        return new Field(
                component.getName(),
                shape(component, component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private Shape shape(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Shape.ListOf(shape(component, list.getActualTypeArguments()[0]));
        }
        if (type == String.class) {
            return text(component);
        }
        if (type == HistoricalDate.class) {
            return new Shape.DateTold();
        }
        if (type == LedgerCommand.class) {
            var about = component.getAnnotation(Ref.class);
            return new Shape.NamedAct(about == null ? List.of() : List.of(about.value()));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return new Shape.Parts(plain.asSubclass(Record.class), of(plain));
        }
        return simple(component, (Class<?>) type);
    }

    private Shape text(RecordComponent component) {
        var ref = component.getAnnotation(Ref.class);
        var owner = component.getDeclaringRecord();
        if (ref != null) {
            return new Shape.Id(List.of(ref.value()));
        }
        if (AboutEntry.class.isAssignableFrom(owner) && component.getName().equals("subject")) {
            return new Shape.Id(aggregates);
        }
        if (owner == Personal.class && component.getName().equals("sealed")) {
            return new Shape.Sealed();
        }
        var passage = AboutEntry.class.isAssignableFrom(owner)
                || owner == SourceReference.class && component.getName().equals("quote");
        return new Shape.Words(passage ? LONGEST_PASSAGE : LONGEST_TEXT);
    }

    @SuppressWarnings("unchecked")
    private static Shape simple(RecordComponent component, Class<?> type) {
        if (type.isEnum()) {
            return new Shape.OneOf((Class<? extends Enum<?>>) type);
        }
        if (type == Integer.class || type == int.class) {
            return new Shape.WholeNumber();
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Shape.YesOrNo();
        }
        if (type == LocalDate.class) {
            return new Shape.Day();
        }
        if (type == UUID.class) {
            return new Shape.Uuid();
        }
        throw new IllegalArgumentException(component + " has no shape in JSON");
    }
}
