package fi.muutoskirja.transparency.chart;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a life to scale, from the year before its first known day to the year after today. */
public final class LifelineLayout {
    private static final int WIDTH = 680;
    private static final int HEIGHT = 84;
    private static final int EDGE = 14;
    private static final int YEARS_SHOWN = 8;

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate goesOn;

    private LifelineLayout(LocalDate first, LocalDate goesOn) {
        this.first = first;
        this.last = goesOn.withDayOfYear(1).plusYears(1);
        this.goesOn = goesOn;
    }

    /** @param steps when each thing happened, in the order of the list beside the drawing */
    public static Lifeline of(
            HistoricalDate since, @Nullable HistoricalDate until, List<HistoricalDate> steps, LocalDate today) {
        var known = Stream.concat(Stream.of(since), Stream.concat(Stream.ofNullable(until), steps.stream()))
                .flatMap(date -> Stream.concat(Stream.ofNullable(date.earliest()), Stream.ofNullable(date.latest())))
                .toList();
        var earliest = known.stream().min(LocalDate::compareTo).orElse(today);
        var latest = known.stream().max(LocalDate::compareTo).orElse(today);
        var layout =
                new LifelineLayout(earliest.withDayOfYear(1).minusYears(1), latest.isAfter(today) ? latest : today);
        return new Lifeline(WIDTH, HEIGHT, layout.spans(since, until), layout.years(), layout.marks(steps));
    }

    private List<Lifeline.Span> spans(HistoricalDate since, @Nullable HistoricalDate until) {
        var begins = Objects.requireNonNullElse(since.earliest(), first);
        var certain = since.latest();
        var doubtful =
                until == null ? last : Objects.requireNonNullElse(until.earliest(), certain == null ? begins : certain);
        var ends = until == null ? goesOn : Objects.requireNonNullElse(until.latest(), last);
        var spans = new ArrayList<Lifeline.Span>();
        if (certain == null || !certain.isBefore(doubtful)) {
            span(spans, begins, ends, true);
        } else {
            span(spans, begins, certain, true);
            span(spans, certain, doubtful, false);
            span(spans, doubtful, ends, true);
        }
        return spans;
    }

    private void span(List<Lifeline.Span> spans, LocalDate from, LocalDate to, boolean possible) {
        if (from.isBefore(to)) {
            spans.add(new Lifeline.Span(x(from), Math.max(x(to) - x(from), 1), possible));
        }
    }

    private List<Lifeline.Year> years() {
        var count = last.getYear() - first.getYear();
        var every = Math.max(1, (int) Math.ceil(count / (double) YEARS_SHOWN));
        return IntStream.rangeClosed(first.getYear() + 1, last.getYear() - 1)
                .filter(year -> (year - first.getYear() - 1) % every == 0)
                .mapToObj(year -> new Lifeline.Year(x(LocalDate.of(year, 1, 1)), Integer.toString(year)))
                .toList();
    }

    private List<Lifeline.Mark> marks(List<HistoricalDate> steps) {
        var marks = new ArrayList<Lifeline.Mark>();
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var day = step.latest() == null ? step.earliest() : step.latest();
            if (day != null) {
                marks.add(new Lifeline.Mark(x(day), Integer.toString(i + 1)));
            }
        }
        return marks;
    }

    private int x(LocalDate day) {
        var all = ChronoUnit.DAYS.between(first, last);
        return EDGE + (int) Math.round((WIDTH - 2 * EDGE) * (double) ChronoUnit.DAYS.between(first, day) / all);
    }
}
