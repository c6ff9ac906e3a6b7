package fi.muutoskirja.programme;

import fi.muutoskirja.kernel.HistoricalDate;

/** What is known of a programme. */
public sealed interface ProgrammeState {
    /** Nothing stands of it. */
    record NotOpened() implements ProgrammeState {}

    /** It has been opened, and no end is recorded. */
    record Open(Promises promises) implements ProgrammeState {}

    /**
     * It was closed. What was promised before may still be recorded, and what became of it.
     *
     * @param end when it was closed
     */
    record Closed(Promises promises, HistoricalDate end) implements ProgrammeState {}
}
