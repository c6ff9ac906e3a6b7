package fi.muutoskirja.proceedings;

import fi.muutoskirja.decision.AfterDecisionEvent.DecisionPublished;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationDecided;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.Deadline;
import fi.muutoskirja.law.TimeLimit;
import fi.muutoskirja.proceedings.Window.Start;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time limits of a decision. A publication that is not recorded was at least not before the decision, and nor was notice of it. */
final class TimeLimits {
    private final @Nullable Stated<? extends LedgerEvent> publication;
    private final @Nullable Stated<RectificationDecided> rectified;
    private final Deadline notice;
    private final Deadline firstWindow;
    private final @Nullable Deadline appealAfterRectification;
    private final boolean secondNoticeRecorded;

    /** @param remedy one that {@linkplain Remedy#isCounted is counted} */
    TimeLimits(Handling handling, Remedy remedy) {
        publication = publication(handling);
        notice = Deadline.of(
                TimeLimit.DEEMED_NOTICE, publication == null ? notBefore(handling.happened()) : publication.happened());
        firstWindow = Deadline.of(remedy == Remedy.APPEAL ? TimeLimit.APPEAL : TimeLimit.RECTIFICATION, notice.last());
        var decided = handling.afterwards(RectificationDecided.class);
        rectified = remedy == Remedy.APPEAL || decided.isEmpty() ? null : decided.getLast();
        var second = handling.rectification().published();
        secondNoticeRecorded = second != null;
        appealAfterRectification = rectified == null
                ? null
                : Deadline.of(
                        TimeLimit.APPEAL,
                        second == null
                                ? notBefore(rectified.happened())
                                : Deadline.of(TimeLimit.DEEMED_NOTICE, second.happened())
                                        .last());
    }

    static @Nullable Stated<? extends LedgerEvent> publication(Handling handling) {
        var alone = handling.afterwards(DecisionPublished.class);
        return alone.isEmpty() ? handling.minutes().published() : alone.getLast();
    }

    private static HistoricalDate notBefore(HistoricalDate date) {
        return new HistoricalDate("", date.earliest(), null, "not before the decision", null);
    }

    /** When the members of the municipality are held to have had notice. */
    HistoricalDate noticed() {
        return notice.last();
    }

    /** The window for rectification, or for appeal where that comes first. */
    Deadline firstWindow() {
        return firstWindow;
    }

    /** The window for appeal that follows a decided claim for rectification; null when none is decided. */
    @Nullable
    Deadline appealAfterRectification() {
        return appealAfterRectification;
    }

    List<Window> on(LocalDate day) {
        var entry = publication == null ? null : publication.entry();
        var windows = new ArrayList<Window>();
        windows.add(window(notice, Start.PUBLICATION, publication != null, entry, day));
        windows.add(window(firstWindow, Start.NOTICE, publication != null, entry, day));
        if (appealAfterRectification != null && rectified != null) {
            windows.add(window(
                    appealAfterRectification,
                    Start.NOTICE_OF_RECTIFICATION,
                    secondNoticeRecorded,
                    rectified.entry(),
                    day));
        }
        return windows;
    }

    private static Window window(
            Deadline deadline, Start start, boolean recorded, @Nullable UUID entry, LocalDate day) {
        return new Window(deadline, start, recorded, entry, deadline.from().by(day), deadline.overBy(day));
    }
}
