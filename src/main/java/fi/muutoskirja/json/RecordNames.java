package fi.muutoskirja.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * How Java names and nullness look in JSON: constants in kebab-case, and every component required unless it is nullable or a
 * collection (an empty one is left out).
 */
final class RecordNames extends JacksonAnnotationIntrospector {
    private final transient Map<Class<?>, Map<Integer, Boolean>> required = new ConcurrentHashMap<>();

    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] constants, String[] names) {
        for (var i = 0; i < constants.length; i++) {
            names[i] = spelled(constants[i]);
        }
        return names;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()) {
            return required.computeIfAbsent(parameter.getDeclaringClass(), RecordNames::requiredOf)
                    .get(parameter.getIndex());
        }
        return super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                        && Boolean.TRUE.equals(hasRequiredMarker(config, parameter))
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    private static Map<Integer, Boolean> requiredOf(Class<?> type) {
        var required = new HashMap<Integer, Boolean>();
        var components = type.getRecordComponents();
        for (var i = 0; i < components.length; i++) {
            var absentWhenEmpty = Collection.class.isAssignableFrom(components[i].getType());
            var nullable = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            required.put(i, !absentWhenEmpty && !nullable);
        }
        return required;
    }
}
