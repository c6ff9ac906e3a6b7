package fi.muutoskirja.law;

/** Why a day is not one on which a time limit ends, by 5 § of the act on time limits. */
public enum DayOff {
    NEW_YEARS_DAY,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    MAY_DAY,
    ASCENSION_DAY,
    PENTECOST,
    MIDSUMMER_EVE,
    MIDSUMMER_DAY,
    ALL_SAINTS_DAY,
    INDEPENDENCE_DAY,
    CHRISTMAS_EVE,
    CHRISTMAS_DAY,
    SECOND_CHRISTMAS_DAY,
    SATURDAY,
    SUNDAY
}
