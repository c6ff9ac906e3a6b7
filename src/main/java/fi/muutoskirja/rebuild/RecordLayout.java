package fi.muutoskirja.rebuild;

import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.rebuild.StoredBytes.Unfamiliar;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a record lies in stored JSON: its components in their order, absent ones left out. */
final class RecordLayout {
    private static final ClassValue<RecordLayout> KNOWN = new ClassValue<>() {
        @Override
        protected RecordLayout computeValue(Class<?> type) {
            return new RecordLayout(type);
        }
    };

    private final Part[] parts;
    private final MethodHandle constructor;

    /** Reads a value. */
    @FunctionalInterface
    private interface Value {
        Object read(StoredBytes json);
    }

    private record Part(byte[] name, Value value, @Nullable Object absent, boolean required) {}

    private RecordLayout(Class<?> type) {
        var components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type + " is not a record");
        }
        parts = Arrays.stream(components).map(RecordLayout::part).toArray(Part[]::new);
        constructor = constructor(type, components);
    }

    /** How a record is stored. */
    static RecordLayout of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type + " cannot be made", impossible);
        }
    }

    /** @throws Unfamiliar when it is stored otherwise than it would be today */
    Object read(StoredBytes json) {
        var values = new @Nullable Object[parts.length];
        json.expect('{');
        var next = 0;
        for (var first = true; json.more('}', first); first = false) {
            while (next < parts.length && !json.takesName(parts[next].name)) {
                leaveOut(next++, values);
            }
            if (next == parts.length) {
                throw new Unfamiliar();
            }
            values[next] = parts[next].value.read(json);
            next++;
        }
        while (next < parts.length) {
            leaveOut(next++, values);
        }
        return made(values);
    }

    private void leaveOut(int number, @Nullable Object[] values) {
        if (parts[number].required) {
            throw new Unfamiliar();
        }
        values[number] = parts[number].absent;
    }

    private Object made(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Part part(RecordComponent component) {
        var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var list = component.getType() == List.class;
        return new Part(
                component.getName().getBytes(StandardCharsets.UTF_8),
                value(component),
                list && !nullable ? List.of() : null,
                !list && !nullable);
    }

    private static Value value(RecordComponent component) {
        return component.getType() == String.class && component.isAnnotationPresent(Ref.class)
                ? StoredBytes::name
                : value(component.getGenericType());
    }

    private static Value value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var element = value(list.getActualTypeArguments()[0]);
            return json -> list(json, element);
        }
        if (type == String.class) {
            return StoredBytes::text;
        }
        if (type == Integer.class || type == int.class) {
            return StoredBytes::whole;
        }
        if (type == Boolean.class || type == boolean.class) {
            return StoredBytes::truth;
        }
        if (type == UUID.class) {
            return json -> UUID.fromString(json.text());
        }
        if (type == LocalDate.class) {
            return StoredBytes::day;
        }
        if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            return constant(enumeration.getEnumConstants());
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return json -> of(plain).read(json);
        }
        return json -> {
            throw new Unfamiliar();
        };
    }

    private static List<Object> list(StoredBytes json, Value element) {
        json.expect('[');
        var values = new ArrayList<>();
        for (var first = true; json.more(']', first); first = false) {
            values.add(element.read(json));
        }
        return values;
    }

    private static Value constant(Object[] constants) {
        var spelled = Arrays.stream(constants)
                .map(constant -> KebabCase.of(((Enum<?>) constant)))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        return json -> {
            for (var i = 0; i < spelled.length; i++) {
                if (json.takesText(spelled[i])) {
                    return constants[i];
                }
            }
            throw new Unfamiliar();
        };
    }
}
