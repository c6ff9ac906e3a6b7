package fi.muutoskirja.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fi.muutoskirja.kernel.KebabCase;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
class RecordNames extends JacksonAnnotationIntrospector {
    private final transient Map<Class<?>, List<WhenAbsent>> whenAbsent = new ConcurrentHashMap<>();

    /** What a component is when its field is left out. */
    private enum WhenAbsent {
        FAILURE,
        NULL,
        EMPTY
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] constants, String[] names) {
        for (var i = 0; i < constants.length; i++) {
            names[i] = KebabCase.of(constants[i]);
        }
        return names;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter && ofRecord(parameter)
                ? whenAbsent(parameter) == WhenAbsent.FAILURE
                : super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedParameter parameter && ofRecord(parameter)) {
            return switch (whenAbsent(parameter)) {
                case FAILURE -> JsonSetter.Value.forValueNulls(Nulls.FAIL);
                case NULL -> JsonSetter.Value.forValueNulls(Nulls.SET);
                case EMPTY -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
            };
        }
        return super.findSetterInfo(config, annotated);
    }

    /** A list that may be null and is empty is written, or it would be read back as null. */
    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        return annotated.getAnnotated() instanceof Method accessor
                        && Collection.class.isAssignableFrom(accessor.getReturnType())
                        && accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)
                ? JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)
                : super.findPropertyInclusion(config, annotated);
    }

    private static boolean ofRecord(AnnotatedParameter parameter) {
        return parameter.getDeclaringClass().isRecord();
    }

    private WhenAbsent whenAbsent(AnnotatedParameter parameter) {
        return whenAbsent
                .computeIfAbsent(parameter.getDeclaringClass(), RecordNames::whenAbsentOf)
                .get(parameter.getIndex());
    }

    private static List<WhenAbsent> whenAbsentOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> {
                    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        return WhenAbsent.NULL;
                    }
                    return Collection.class.isAssignableFrom(component.getType())
                            ? WhenAbsent.EMPTY
                            : WhenAbsent.FAILURE;
                })
                .toList();
    }
}
