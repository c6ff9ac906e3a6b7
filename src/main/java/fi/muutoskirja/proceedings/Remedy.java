package fi.muutoskirja.proceedings;

import fi.muutoskirja.law.LegalSection;
import fi.muutoskirja.law.MeetingLaw;
import org.jspecify.annotations.Nullable;

/** By which way, if any, a change of a decision may be sought. */
public enum Remedy {
    /** Rectification first, then appeal: a decision of a board, a committee or an official. */
    RECTIFICATION_FIRST(MeetingLaw.RECTIFICATION),
    /** Appeal at once: a decision of the council. */
    APPEAL(MeetingLaw.APPEAL),
    /** Neither, for it only prepares: a proposal to the council, a matter tabled or returned. */
    NONE_FOR_PREPARATION(MeetingLaw.PREPARATION),
    /** Neither, for it is no decision under the local government act: the general meeting of a company. */
    OUTSIDE_THE_ACT(null),
    /** Not known, for the outcome is not recorded. */
    OUTCOME_UNKNOWN(null),
    /** Not known, for the sources do not tell what kind of body decided. */
    BODY_UNKNOWN(null),
    /** Not checked: the act of 1995 has not been read. */
    ACT_NOT_READ(null),
    /** Not checked: the date does not tell which of the two acts governed. */
    ACT_UNCERTAIN(LegalSection.FROM_THE_TERM_OF_2017);

    private final @Nullable LegalSection section;

    Remedy(@Nullable LegalSection section) {
        this.section = section;
    }

    /** The section that says so; null when it follows from none that was read. */
    public @Nullable LegalSection section() {
        return section;
    }

    /** Whether time limits can be counted. */
    public boolean isCounted() {
        return this == RECTIFICATION_FIRST || this == APPEAL;
    }

    /** Whether the local government act, as far as it was read, gives no way at all. */
    public boolean isNone() {
        return this == NONE_FOR_PREPARATION || this == OUTSIDE_THE_ACT;
    }
}
