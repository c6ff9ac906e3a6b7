package fi.muutoskirja.reform;

import fi.muutoskirja.kernel.HistoricalDate;

/** What is known of a reform. */
public sealed interface ReformState {
    /** Nothing stands of it. */
    record NotStarted() implements ReformState {}

    /** It has been started, and no end is recorded. */
    record UnderWay(Course course) implements ReformState {}

    /**
     * It was completed or abandoned. What happened before may still be recorded.
     *
     * @param end when it ended
     */
    record Ended(Course course, HistoricalDate end) implements ReformState {}
}
