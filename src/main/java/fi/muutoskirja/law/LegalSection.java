package fi.muutoskirja.law;

/**
 * A section, or a run of sections, of an act.
 *
 * @param act the act
 * @param sections the section sign's number or numbers, {@code 98–100}; with its chapter where an act numbers each chapter
 *     anew, {@code 20:3}
 */
public record LegalSection(RuleSet act, String sections) {
    /** Where the law says how a body makes its decisions: in a meeting, in an electronic meeting or in the electronic procedure. */
    public static final LegalSection WHERE_BODIES_DECIDE = municipal("98–100");

    /** Fourteen days for rectification and thirty for appeal, from notice. */
    public static final LegalSection WINDOWS = municipal("138");

    /** A member of the municipality has notice seven days after the minutes were published. */
    public static final LegalSection NOTICE_TO_MEMBERS = municipal("140.3");

    /** The council term from which the act of 2015 governs. */
    public static final LegalSection FROM_THE_TERM_OF_2017 = municipal("147.1");

    /** The day from which a number of days runs is not counted. */
    public static final LegalSection FIRST_DAY_NOT_COUNTED = new LegalSection(RuleSet.TIME_LIMITS_ACT, "2");

    /** A last day that is not a working day moves to the next one that is. */
    public static final LegalSection LAST_DAY_IS_A_WORKING_DAY = new LegalSection(RuleSet.TIME_LIMITS_ACT, "5");

    private static LegalSection municipal(String sections) {
        return new LegalSection(RuleSet.ACT_OF_2015, sections);
    }

    /** As objections and findings cite it, {@code Kuntalaki 410/2015 98–100 §}. */
    public String citation() {
        return act.citation() + " " + sections + " §";
    }
}
