package fi.muutoskirja.structure;

import fi.muutoskirja.structure.StructureRows.Changes;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open rows of one unit, one for each stretch of days on which it is something. */
final class OpenRows {
    private final String organisation;
    private DayStretches<UnitAt> days = DayStretches.none();
    private long[] since = new long[1];

    OpenRows(String organisation) {
        this.organisation = organisation;
    }

    /** Takes in what the unit has become. What is as it was before stays open under its old position. */
    void renew(DayStretches<UnitAt> now, long position, Changes changes) {
        var open = new long[now.size()];
        var old = 0;
        for (var stretch = 0; stretch < now.size(); stretch++) {
            for (; old < days.size() && days.from(old) < now.from(stretch); old++) {
                close(old, position, changes);
            }
            if (old < days.size() && isSame(old, now, stretch)) {
                open[stretch] = since[old++];
            } else {
                open[stretch] = position;
                open(now, stretch, position, changes);
            }
        }
        for (; old < days.size(); old++) {
            close(old, position, changes);
        }
        days = now;
        since = open;
    }

    Stream<StructureRow> rows() {
        return IntStream.range(0, days.size())
                .filter(stretch -> days.value(stretch) != null)
                .mapToObj(stretch -> row(days, stretch, since[stretch], null));
    }

    private boolean isSame(int old, DayStretches<UnitAt> now, int stretch) {
        var value = days.value(old);
        return days.from(old) == now.from(stretch)
                && days.to(old) == now.to(stretch)
                && value != null
                && value.equals(now.value(stretch));
    }

    private void open(DayStretches<UnitAt> now, int stretch, long position, Changes changes) {
        if (now.value(stretch) != null) {
            changes.opened().add(row(now, stretch, position, null));
        }
    }

    private void close(int stretch, long position, Changes changes) {
        if (days.value(stretch) != null) {
            changes.closed().add(row(days, stretch, since[stretch], position));
        }
    }

    private StructureRow row(DayStretches<UnitAt> in, int stretch, long from, @Nullable Long to) {
        var value = Objects.requireNonNull(in.value(stretch));
        return new StructureRow(organisation, value, in.from(stretch), in.to(stretch), from, to);
    }
}
