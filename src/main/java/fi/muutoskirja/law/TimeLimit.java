package fi.muutoskirja.law;

import java.time.LocalDate;
import java.util.Optional;

/** The numbers of days that the act of 2015 gives, each with its section. */
public enum TimeLimit {
    /** From the publication of the minutes to the day on which the members of the municipality are held to have had notice. */
    DEEMED_NOTICE(7, LegalSection.NOTICE_TO_MEMBERS),
    /** From notice to the last day of claiming rectification. */
    RECTIFICATION(14, LegalSection.WINDOWS),
    /** From notice to the last day of appealing to the administrative court. */
    APPEAL(30, LegalSection.WINDOWS);

    private final int days;
    private final LegalSection section;

    TimeLimit(int days, LegalSection section) {
        this.days = days;
        this.section = section;
    }

    public int days() {
        return days;
    }

    public LegalSection section() {
        return section;
    }

    /** Whether a last day that is no working day moves: so for what somebody must do, not for a notice that comes by itself. */
    public boolean moves() {
        return switch (this) {
            case DEEMED_NOTICE -> false;
            case RECTIFICATION, APPEAL -> true;
        };
    }

    /** The count from a day; empty when the days off of that time are not known. */
    Optional<DayCount> from(LocalDate day) {
        return moves() ? DayCount.within(day, days) : Optional.of(DayCount.after(day, days));
    }
}
