package fi.muutoskirja.timeline;

import fi.muutoskirja.kernel.Components;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Ref;
import fi.muutoskirja.organisation.NewUnit;
import fi.muutoskirja.reform.SketchedChange;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The components of a record as words of one language: ids become names, constants become terms, absent ones stay absent. */
final class EventInWords implements Phrase.Values {
    private static final List<String> SHOWN_BY_ID = List.of("unit-", "post-", "org-");

    private final Phrasebook book;
    private final Function<String, Optional<String>> names;
    private final Object fact;
    private final @Nullable HistoricalDate happened;
    private final Function<LedgerCommand, String> acts;
    private final Map<String, RecordComponent> components = new HashMap<>();

    /**
     * @param happened when it happened; {@code began} has a value when that has a first possible day, and none when the source only shows
     *     something existing; null when it is not asked for
     * @param acts what an act within the fact says
     */
    EventInWords(
            Phrasebook book,
            Function<String, Optional<String>> names,
            Object fact,
            @Nullable HistoricalDate happened,
            Function<LedgerCommand, String> acts) {
        this.book = book;
        this.names = names;
        this.fact = fact;
        this.happened = happened;
        this.acts = acts;
        Components.of(fact.getClass()).forEach(part -> components.put(part.getName(), part));
    }

    @Override
    public @Nullable String words(String name) {
        var component = components.get(name);
        var value = component == null ? null : value(component);
        return value == null ? null : words(component(name), value);
    }

    @Override
    public @Nullable String stored(String name) {
        if (name.equals("began")) {
            return happened == null || happened.earliest() == null ? null : happened.edtf();
        }
        var component = components.get(name);
        return switch (component == null ? null : value(component)) {
            case null -> null;
            case Boolean yes -> yes ? "true" : mayBeUntold(component) ? "false" : null;
            case Collection<?> all -> all.isEmpty() ? null : all.toString();
            case Enum<?> constant -> KebabCase.of(constant);
            case Object other -> other.toString();
        };
    }

    /** Where a yes or no may be untold, a no is something told. */
    private static boolean mayBeUntold(@Nullable RecordComponent component) {
        return component != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private RecordComponent component(String name) {
        return Objects.requireNonNull(components.get(name));
    }

    private @Nullable String words(RecordComponent component, Object value) {
        return switch (value) {
            case HistoricalDate date -> new DateInWords(book).of(date).orElse(null);
            case Enum<?> constant -> term(constant);
            case Collection<?> all -> list(component, all);
            case NewUnit unit -> unit.name();
            case SketchedChange change -> filled("sketch." + KebabCase.of(change.change()), change);
            case LedgerCommand act -> acts.apply(act);
            case Record part -> filled("part." + part.getClass().getSimpleName().toLowerCase(Locale.ROOT), part);
            case String text -> text(component, text);
            default -> value.toString();
        };
    }

    private @Nullable String list(RecordComponent component, Collection<?> all) {
        var separator = switch (component.getName()) {
            case "changes" -> "; ";
            case "effects" -> " ";
            default -> ", ";
        };
        var words = all.stream()
                .map(each -> Optional.ofNullable(words(component, each)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(separator));
        return words.isEmpty() ? null : words;
    }

    private @Nullable String text(RecordComponent component, String text) {
        if (component.isAnnotationPresent(Ref.class)) {
            return names.apply(text).orElse(SHOWN_BY_ID.stream().anyMatch(text::startsWith) ? text : null);
        }
        if (component.getName().equals("kind")) {
            return book.find("kind." + text).orElse(text);
        }
        return text.strip().replaceAll("\\s+", " ");
    }

    private @Nullable String filled(String key, Record part) {
        var words = new Phrase(book.get(key)).filled(new EventInWords(book, names, part, null, acts));
        return words.isEmpty() ? null : words;
    }

    private String term(Enum<?> constant) {
        return book.get(termKey(constant));
    }

    static String termKey(Enum<?> constant) {
        var type = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return type + "." + KebabCase.of(constant);
    }

    private @Nullable Object value(RecordComponent component) {
        return Components.value(component, fact);
    }
}
