package fi.muutoskirja.law;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The acts whose sections the rules cite: the two local government acts, of which a date chooses one, and those beside them. */
public enum RuleSet {
    ACT_OF_1995("Kuntalaki 365/1995", false),
    ACT_OF_2015("Kuntalaki 410/2015", true),
    COMPANIES_ACT("Osakeyhtiölaki 624/2006", true),
    TIME_LIMITS_ACT("Laki säädettyjen määräaikain laskemisesta 150/1930", true);

    /** The first day of the council term from which the act of 2015 governs, by its 147.1 §. */
    public static final LocalDate TERM_OF_2017 = LocalDate.of(2017, 6, 1);

    private final String citation;
    private final boolean textRead;

    RuleSet(String citation, boolean textRead) {
        this.citation = citation;
        this.textRead = textRead;
    }

    /** How the act is cited, {@code Kuntalaki 410/2015}. */
    public String citation() {
        return citation;
    }

    /** Whether the rules here were written from the text of the act itself; nothing is refused on an act that was not read. */
    public boolean textRead() {
        return textRead;
    }

    /** The local government acts that can have governed what happened then: one, or both when the date does not tell which. */
    public static Set<RuleSet> governing(HistoricalDate happened) {
        return switch (happened.by(TERM_OF_2017.minusDays(1))) {
            case CERTAINLY -> EnumSet.of(ACT_OF_1995);
            case POSSIBLY -> EnumSet.of(ACT_OF_1995, ACT_OF_2015);
            case NO -> EnumSet.of(ACT_OF_2015);
        };
    }
}
