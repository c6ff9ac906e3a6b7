package fi.muutoskirja.law;

import fi.muutoskirja.kernel.HistoricalDate;
import java.time.LocalDate;

/** Sections of the limited liability companies act, each numbered with its chapter. */
public enum CompaniesAct {
    /** Placing in liquidation is decided by the general meeting, with two thirds of the votes and of the shares. */
    LIQUIDATION_IS_DECIDED("5:27, 20:3"),
    /** The liquidators present the final settlement to the general meeting, and the company is dissolved then. */
    FINAL_SETTLEMENT("20:16–17"),
    /** The general meeting may end the liquidation, and the company goes on. */
    CONTINUATION("20:19"),
    /** A company ends by liquidation, merger or division. */
    HOW_A_COMPANY_ENDS("20:1"),
    /** Merger, into another company. */
    MERGER("16 luku");

    /** The first day on which the act was in force. The act before it has not been read. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2006, 9, 1);

    private final String sections;

    CompaniesAct(String sections) {
        this.sections = sections;
    }

    /** As objections and findings cite it, {@code Osakeyhtiölaki 624/2006 20:19 §}. */
    public String citation() {
        return "Osakeyhtiölaki 624/2006 " + sections + (sections.endsWith("luku") ? "" : " §");
    }

    /** Whether the act was in force when something happened. */
    public static HistoricalDate.Reached governed(HistoricalDate happened) {
        return switch (happened.by(FIRST_DAY.minusDays(1))) {
            case CERTAINLY -> HistoricalDate.Reached.NO;
            case POSSIBLY -> HistoricalDate.Reached.POSSIBLY;
            case NO -> HistoricalDate.Reached.CERTAINLY;
        };
    }
}
