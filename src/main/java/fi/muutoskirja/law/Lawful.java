package fi.muutoskirja.law;

import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.kernel.Objection.Weight;
import java.util.Optional;

/**
 * What becomes of a breach of a section by something that happened then: unlawful when the act certainly governed it, and otherwise only
 * worth noting, since an act whose text was not read is never a reason to refuse.
 */
public record Lawful(HistoricalDate happened) {
    /** A rule of the local government act of 2015. */
    public Optional<Objection> breachIf(boolean breached, String rule, LegalSection section, String message) {
        return breachIf(breached, rule, section.citation(), ofTheActOf2015(), message);
    }

    /**
     * A rule of another act.
     *
     * @param governed whether that act governed what happened
     */
    public Optional<Objection> breachIf(
            boolean breached, String rule, String section, Reached governed, String message) {
        if (!breached) {
            return Optional.empty();
        }
        return Optional.of(
                switch (governed) {
                    case CERTAINLY -> Objection.unlawful(rule, section, message);
                    case POSSIBLY ->
                        new Objection(
                                Weight.NOTEWORTHY,
                                rule,
                                section,
                                message + " Not checked: the date does not tell which act governed it.");
                    case NO ->
                        new Objection(
                                Weight.NOTEWORTHY,
                                rule,
                                section,
                                message + " Not checked: the act that governed it then has not been read.");
                });
    }

    private Reached ofTheActOf2015() {
        var governing = RuleSet.governing(happened);
        if (!governing.contains(RuleSet.ACT_OF_2015)) {
            return Reached.NO;
        }
        return governing.size() == 1 ? Reached.CERTAINLY : Reached.POSSIBLY;
    }
}
