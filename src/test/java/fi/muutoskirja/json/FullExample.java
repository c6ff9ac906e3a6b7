package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Finding;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.reform.ReformEvent.AimStated;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A statement in which every component has a value, also those that may be absent: always the same one for a kind of fact. */
final class FullExample {
    private static final LocalDate DAY = LocalDate.of(2009, 11, 16);

    private FullExample() {}

    static Statement of(Class<? extends LedgerEvent> type) {
        return new Statement(record(type), record(Provenance.class), List.of(record(Finding.class)));
    }

    private static <T> T record(Class<T> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(FullExample::value).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type + " has no example", impossible);
        }
    }

    private static Object value(RecordComponent component) {
        var ref = component.getAnnotation(Ref.class);
        var text = ref == null ? "äö \"" + component.getName() + "\"" : ref.value()[0] + "-1";
        return value(component.getGenericType(), component.getType(), text);
    }

    private static Object value(Type generic, Class<?> type, String text) {
        if (type == List.class) {
            var inner = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            return List.of(value(inner, inner, text));
        }
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[constants.length - 1];
        }
        if (type == LedgerEvent.class) {
            return record(AimStated.class);
        }
        if (type == LedgerCommand.class) {
            return record(EstablishUnit.class);
        }
        if (type == Personal.class) {
            return new Personal("person-1", null, "v1.aXY.c2FsYWlzdGE.c2l0b3VtdXM");
        }
        return type.isRecord() ? record(type) : plain(type, text);
    }

    private static Object plain(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == Integer.class || type == int.class) {
            return 3;
        } else if (type == Boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return DAY;
        } else if (type == UUID.class) {
            return new UUID(0x0123456789ab4defL, 0x8123456789abcdefL);
        }
        throw new AssertionError("There is no example of a " + type);
    }
}
