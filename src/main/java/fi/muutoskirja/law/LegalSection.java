package fi.muutoskirja.law;

/**
 * A section, or a run of sections, of an act.
 *
 * @param act the act
 * @param sections the section sign's number or numbers, {@code 98–100}; with its chapter where an act numbers each chapter
 *     anew, {@code 20:3}
 */
public record LegalSection(RuleSet act, String sections) {
    /** A higher body may take a matter over for its own decision. */
    public static final LegalSection TAKING_OVER = municipal("92");

    /** A body must not enforce a decision of the council that is unlawful, and gives it back. */
    public static final LegalSection UNLAWFUL_IS_NOT_ENFORCED = municipal("96");

    /** Where the law says how a body makes its decisions: in a meeting, in an electronic meeting or in the electronic procedure. */
    public static final LegalSection WHERE_BODIES_DECIDE = municipal("98–100");

    /** Minutes are kept of decisions. */
    public static final LegalSection MINUTES = municipal("107");

    /** Rectification is claimed of a decision of a board, a committee, a section or an official. */
    public static final LegalSection RECTIFICATION = municipal("134");

    /** A decision of the council, and one made upon a claim for rectification, is appealed to the administrative court. */
    public static final LegalSection APPEAL = municipal("135");

    /** What only prepares or executes is not appealed. */
    public static final LegalSection PREPARATION_IS_NOT_APPEALED = municipal("136");

    /** Fourteen days for rectification and thirty for appeal, from notice. */
    public static final LegalSection WINDOWS = municipal("138");

    /** A member of the municipality has notice seven days after the minutes were published. */
    public static final LegalSection NOTICE_TO_MEMBERS = municipal("140.3");

    /** The ruling of the administrative court is appealed further only with leave. */
    public static final LegalSection FURTHER_APPEAL = municipal("142");

    /** A decision may be enforced before it is final, unless that would make an appeal useless or it is forbidden. */
    public static final LegalSection ENFORCEMENT = municipal("143");

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
