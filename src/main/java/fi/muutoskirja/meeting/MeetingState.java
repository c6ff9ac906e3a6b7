package fi.muutoskirja.meeting;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.meeting.MeetingEvent.MeetingClosed;
import fi.muutoskirja.meeting.MeetingEvent.MeetingConvened;
import fi.muutoskirja.meeting.MeetingEvent.MeetingOpened;
import fi.muutoskirja.meeting.MeetingEvent.MinutesInspected;
import fi.muutoskirja.meeting.MeetingEvent.MinutesPublished;
import fi.muutoskirja.meeting.MeetingEvent.RecusalRecorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a gathering.
 *
 * @param held that it was held, or called; null when that is not recorded
 * @param course what was recorded of its course, in recorded order
 */
public record MeetingState(@Nullable Stated<GatheringEvent> held, List<Stated<MeetingEvent>> course) {
    static final MeetingState UNKNOWN = new MeetingState(null, List.of());

    public MeetingState {
        course = List.copyOf(course);
    }

    MeetingState and(UUID entry, Statement statement) {
        var fact = (MeetingEvent) statement.event();
        if (fact instanceof GatheringEvent gathering) {
            return new MeetingState(Stated.of(entry, statement, gathering), course);
        }
        var longer = new ArrayList<>(course);
        longer.add(Stated.of(entry, statement, fact));
        return new MeetingState(held, longer);
    }

    /** Whether a body can have decided in it. */
    public boolean canDecide() {
        return held != null && held.event().kind().canDecide();
    }

    /** What it was; empty when not recorded. */
    public Optional<MeetingKind> kind() {
        return gathering().map(GatheringEvent::kind);
    }

    public Optional<String> organisation() {
        return gathering().map(GatheringEvent::organisation);
    }

    /** The bodies that gathered, unit ids. */
    public List<String> bodies() {
        return gathering().map(GatheringEvent::bodies).orElse(List.of());
    }

    /** When it was held; null when it is not recorded. */
    public @Nullable HistoricalDate happened() {
        return held == null ? null : held.happened();
    }

    /** When the invitation went out; null when not known. */
    public @Nullable HistoricalDate invited() {
        return held != null && held.event() instanceof MeetingConvened convened ? convened.invited() : null;
    }

    /** The opening with those present; null when not recorded. */
    public @Nullable MeetingOpened opening() {
        return all(MeetingOpened.class).stream()
                .map(Stated::event)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** Those recused from the handling of a matter, by name. */
    public List<String> recusedFrom(String decision) {
        return all(RecusalRecorded.class).stream()
                .filter(recusal -> recusal.event().decision().equals(decision))
                .map(recusal -> recusal.event().person())
                .toList();
    }

    /** When it was closed; null when not recorded. */
    public @Nullable HistoricalDate closed() {
        return when(MeetingClosed.class);
    }

    /** When the minutes were inspected; null when not recorded. */
    public @Nullable HistoricalDate inspected() {
        return when(MinutesInspected.class);
    }

    /** When the minutes were published; null when not recorded. */
    public @Nullable HistoricalDate published() {
        return when(MinutesPublished.class);
    }

    /** What of one kind was recorded of its course. */
    public <F extends MeetingEvent> List<Stated<F>> all(Class<F> kind) {
        return course.stream()
                .filter(stated -> kind.isInstance(stated.event()))
                .map(stated -> new Stated<>(stated.entry(), stated.happened(), kind.cast(stated.event())))
                .toList();
    }

    private @Nullable HistoricalDate when(Class<? extends MeetingEvent> kind) {
        return course.stream()
                .filter(stated -> kind.isInstance(stated.event()))
                .map(Stated::happened)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private Optional<GatheringEvent> gathering() {
        return Optional.ofNullable(held).map(Stated::event);
    }
}
