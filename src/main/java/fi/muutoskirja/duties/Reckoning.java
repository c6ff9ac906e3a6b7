package fi.muutoskirja.duties;

import fi.muutoskirja.duties.Promise.Doing;
import fi.muutoskirja.duties.Standing.State;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How something with a due date stood on a day; three-valued, since both the due date and the day of doing may be imprecise. */
record Reckoning(LocalDate on, Followed followed) {
    /** @param missing what it is called when its time has passed without a record, although the ledger follows the reform beyond it */
    Standing standing(@Nullable HistoricalDate due, @Nullable Doing doing, State missing) {
        return switch (doneBy(doing)) {
            case NO -> undone(due, missing);
            case POSSIBLY -> undone(due, missing).perhaps();
            case CERTAINLY -> doing == null ? undone(due, missing) : done(due, doing.happened());
        };
    }

    /** Whether it had been done; of a doing that nobody dates only this is known, that it was done. */
    Reached doneBy(@Nullable Doing doing) {
        if (doing == null) {
            return Reached.NO;
        }
        return doing.happened().isUnknown()
                ? Reached.CERTAINLY
                : doing.happened().by(on);
    }

    Standing undone(@Nullable HistoricalDate due, State missing) {
        if (due == null || due.isUnknown() && due.raw().isBlank()) {
            return Standing.certainly(State.NOT_DATED);
        }
        if (due.isUnknown()) {
            return Standing.possibly(State.NO_RECORD);
        }
        if (due.earliest() != null && on.isBefore(due.earliest())) {
            return Standing.certainly(State.PROMISED);
        }
        if (due.latest() == null || !on.isAfter(due.latest())) {
            return Standing.certainly(State.DUE);
        }
        return Standing.certainly(followed.beyond(due.latest()) ? missing : State.NO_RECORD);
    }

    private static Standing done(@Nullable HistoricalDate due, HistoricalDate happened) {
        if (due == null || due.latest() == null) {
            return Standing.certainly(State.DONE);
        }
        if (happened.isCertainlyAfter(due)) {
            return Standing.certainly(State.DONE_LATE);
        }
        return happened.latest() != null && !happened.latest().isAfter(due.latest())
                ? Standing.certainly(State.DONE)
                : Standing.possibly(State.DONE_LATE);
    }
}
