package fi.muutoskirja.meeting;

import org.jspecify.annotations.Nullable;

/** What is known of a gathering. */
public sealed interface MeetingState {
    /** Whether a body can have decided in it. */
    boolean canDecide();

    /** Nothing stands of it. */
    record NotHeld() implements MeetingState {
        @Override
        public boolean canDecide() {
            return false;
        }
    }

    /**
     * It was held, or called.
     *
     * @param title what it is called
     * @param within the gathering that it was part of; null when it stood alone
     */
    record Held(MeetingKind kind, String title, @Nullable String within) implements MeetingState {
        @Override
        public boolean canDecide() {
            return kind.canDecide();
        }
    }
}
