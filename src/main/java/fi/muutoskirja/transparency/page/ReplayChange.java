package fi.muutoskirja.transparency.page;

import fi.muutoskirja.replay.StructureChange;
import fi.muutoskirja.replay.StructureChange.Flow;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a step changed in what is known of a unit or post.
 *
 * @param what the unit or post
 * @param flow what changed, in a word or two
 * @param range from when until when, in words
 * @param before what was known until then; null when nothing, or when it was not known at all
 * @param after what is known now; null when nothing, or when it is not known any more
 * @param compared whether there is something to compare
 */
public record ReplayChange(
        Link what,
        String kind,
        String flow,
        String range,
        @Nullable String before,
        @Nullable String after,
        boolean compared) {

    static ReplayChange of(StructureChange change, Visit visit, Lookup lookup) {
        var id = change.id();
        return new ReplayChange(
                id.startsWith("unit-")
                        ? new Link(change.name(), visit.timeless("/units/" + id))
                        : new Link(change.name(), visit.timeless("/posts/" + id + "/why")),
                spelled(change.flow()),
                visit.t("replay.flow." + spelled(change.flow())),
                range(change, visit),
                words(change, change.before(), visit, lookup),
                words(change, change.after(), visit, lookup),
                change.flow() != Flow.APPEARS && change.flow() != Flow.DISAPPEARS);
    }

    private static String range(StructureChange change, Visit visit) {
        var from = change.from();
        var certain = change.certainFrom();
        var until = change.until();
        var begins = from == null
                ? certain == null
                        ? visit.t("replay.from-unknown")
                        : visit.t("replay.from-by", visit.dates().day(certain))
                : certain == null
                        ? visit.t("replay.from-possibly", visit.dates().day(from))
                        : from.equals(certain)
                                ? visit.t("replay.from", visit.dates().day(from))
                                : visit.t(
                                        "replay.from-between",
                                        visit.dates().day(from),
                                        visit.dates().day(certain));
        return until == null
                ? begins
                : visit.t("replay.until", begins, visit.dates().day(until));
    }

    private static @Nullable String words(StructureChange change, @Nullable String value, Visit visit, Lookup lookup) {
        if (value == null) {
            return null;
        }
        return switch (change.flow()) {
            case KIND -> UnitNode.kind(value, visit);
            case STATE -> visit.t("company-state." + value);
            case CERTAINTY -> visit.t("replay." + value);
            case PARENT, DOUBT -> place(value, visit, lookup);
            case NAME, TASKS, HOLDERS, APPEARS, DISAPPEARS -> value;
        };
    }

    private static String place(String value, Visit visit, Lookup lookup) {
        return Arrays.stream(value.split("; "))
                .map(each -> each.equals("top")
                        ? visit.t("replay.top")
                        : each.startsWith("unit-") ? lookup.name(each) : each)
                .collect(Collectors.joining("; "));
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
