package fi.muutoskirja.api.answer;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import fi.muutoskirja.kernel.KebabCase;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which answers become JSON: the records of the read sides as they are, with their components under their own names, null
 * where nothing is known, and constants in kebab case. What is answered otherwise says {@link AnswerShapes}.
 */
public final class AnswerJson {
    public static final JsonMapper MAPPER = AnswerShapes.register(JsonMapper.builder()
                    .annotationIntrospector(new SpelledConstants())
                    .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY))
            .build();

    private AnswerJson() {}

    private static final class SpelledConstants extends JacksonAnnotationIntrospector {
        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] constants, String[] names) {
            for (var i = 0; i < constants.length; i++) {
                names[i] = KebabCase.of(constants[i]);
            }
            return names;
        }
    }
}
