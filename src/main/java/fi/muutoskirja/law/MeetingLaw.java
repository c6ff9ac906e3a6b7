package fi.muutoskirja.law;

/** Sections of the local government act of 2015 on how bodies meet and decide, and on what can be done about a decision. */
public final class MeetingLaw {
    /** A higher body takes a matter over within the time in which rectification is claimed. */
    public static final LegalSection TAKING_OVER = section("92");

    /** The council is invited at least four days before. */
    public static final LegalSection INVITATION = section("94.4");

    /** The board does not put an unlawful decision of the council into effect. */
    public static final LegalSection WITHHOLDING = section("96");

    public static final LegalSection RECUSAL = section("97");

    /** Two thirds of the council, more than half of any other body. */
    public static final LegalSection QUORUM = section("103");

    /** Proposals that nobody seconds fall; most votes win, and the chair settles a tie. */
    public static final LegalSection VOTING = section("104");

    public static final LegalSection DISSENT = section("106");

    /** Rectification is claimed from decisions of bodies other than the council and of officials. */
    public static final LegalSection RECTIFICATION = section("134");

    /** An appeal is from a decision of the council, or from one made upon a claim for rectification. */
    public static final LegalSection APPEAL = section("135");

    public static final LegalSection PREPARATION = section("136");

    /** Inspected minutes are published. */
    public static final LegalSection MINUTES = section("140");

    public static final LegalSection FURTHER_APPEAL = section("142");

    public static final LegalSection ENFORCEMENT = section("143");

    private MeetingLaw() {}

    private static LegalSection section(String number) {
        return new LegalSection(RuleSet.ACT_OF_2015, number);
    }
}
