package fi.muutoskirja.duties;

/**
 * How a promise stood on a day.
 *
 * @param state what had come of it; of something that recurs, of the occurrence that most needs attention
 * @param certain false where imprecise dates leave it open: {@code late} and not certain is "possibly late"
 */
public record Standing(State state, boolean certain) {
    /** What had come of a promise. */
    public enum State {
        /** It was not yet due. */
        PROMISED,
        /** The time to do it had begun and had not ended. */
        DUE,
        /** An entry records it as done, in time as far as its date tells. */
        DONE,
        /** An entry records it as done after its last day. */
        DONE_LATE,
        /** Its last day had passed, and no entry records it as done although the ledger holds something of the reform from later on. */
        LATE,
        /** Its time had passed, and no entry tells what came of it. */
        NO_RECORD,
        /** A target of which an entry tells that it was not reached. */
        NOT_REACHED,
        /** A target of which an entry tells what came of it, but not whether it was reached. */
        OUTCOME_TOLD,
        /** It was promised without a date. */
        NOT_DATED
    }

    static Standing certainly(State state) {
        return new Standing(state, true);
    }

    static Standing possibly(State state) {
        return new Standing(state, false);
    }

    Standing perhaps() {
        return possibly(state);
    }
}
