package fi.muutoskirja.digests;

import fi.muutoskirja.kernel.Components;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.kernel.PublicName;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.kernel.Statement;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one text for each answer: JSON without spaces, records as objects with their components in the order of declaration, absent ones
 * as {@code null}, facts and acts with their public name first ({@code "is"}), constants in kebab case, days and times in ISO 8601, sets
 * and the keys of maps in the order of their own text. Nothing of it depends on the machine, or on the order in which a hash table is kept.
 */
final class CanonicalJson {
    /** Components that are called otherwise in the code than in the digests that have been published. */
    private static final Map<Class<?>, Map<String, String>> PUBLISHED_AS = Map.of(
            Statement.class,
            Map.of("event", "fact", "provenance", "circumstances"),
            Stated.class,
            Map.of("event", "fact"));

    private final StringBuilder json = new StringBuilder(512);

    private CanonicalJson() {}

    static String of(@Nullable Object answer) {
        var text = new CanonicalJson();
        text.write(answer);
        return text.json.toString();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case String text -> quoted(text);
            case Boolean yes -> json.append(yes.booleanValue());
            case Integer number -> json.append(number.intValue());
            case Long number -> json.append(number.longValue());
            case Enum<?> constant -> quoted(KebabCase.of(constant));
            case UUID id -> quoted(id.toString());
            case TemporalAccessor time -> quoted(time.toString());
            case Optional<?> perhaps -> write(perhaps.orElse(null));
            case Set<?> set -> array(set.stream().map(CanonicalJson::of).sorted());
            case Collection<?> list -> array(list.stream().map(CanonicalJson::of));
            case Map<?, ?> map ->
                array(map.entrySet().stream()
                        .map(each -> of(List.of(each.getKey(), Optional.ofNullable(each.getValue()))))
                        .sorted());
            case Record part -> object(part);
            default -> throw new IllegalArgumentException("No answer may hold a " + value.getClass());
        }
    }

    private void array(Stream<String> elements) {
        json.append('[');
        var start = json.length();
        elements.forEach(
                element -> json.append(json.length() == start ? "" : ",").append(element));
        json.append(']');
    }

    private void object(Record part) {
        var separator = '{';
        var name = part.getClass().getAnnotation(PublicName.class);
        if (name != null) {
            json.append("{\"is\":");
            quoted(name.value());
            separator = ',';
        }
        var published = PUBLISHED_AS.getOrDefault(part.getClass(), Map.of());
        for (var component : Components.of(part.getClass())) {
            json.append(separator);
            separator = ',';
            quoted(published.getOrDefault(component.getName(), component.getName()));
            json.append(':');
            write(Components.value(component, part));
        }
        json.append(separator == '{' ? "{}" : "}");
    }

    private void quoted(String text) {
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append("\\u%04x".formatted((int) character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}
