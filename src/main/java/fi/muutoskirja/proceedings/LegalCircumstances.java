package fi.muutoskirja.proceedings;

import static fi.muutoskirja.proceedings.ThreeValued.all;
import static fi.muutoskirja.proceedings.ThreeValued.not;

import fi.muutoskirja.decision.AfterDecisionEvent.DecisionEnforced;
import fi.muutoskirja.decision.AfterDecisionEvent.EnforcementWithheld;
import fi.muutoskirja.decision.AfterDecisionEvent.MatterTakenOver;
import fi.muutoskirja.decision.Withholder;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import fi.muutoskirja.kernel.Stated;
import fi.muutoskirja.law.LegalSection;
import fi.muutoskirja.law.MeetingLaw;
import fi.muutoskirja.proceedings.LegalCircumstance.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds of a decision beside its phase. */
final class LegalCircumstances {
    private final Handling handling;
    private final Remedy remedy;
    private final Finality finality;

    LegalCircumstances(Handling handling, Remedy remedy, Finality finality) {
        this.handling = handling;
        this.remedy = remedy;
        this.finality = finality;
    }

    List<LegalCircumstance> on(LocalDate day) {
        var beside = new ArrayList<LegalCircumstance>();
        var proposal = handling.proposal();
        if (handling.outcome() == null && proposal != null) {
            add(
                    beside,
                    new LegalCircumstance(
                            Kind.OUTCOME_UNKNOWN,
                            proposal.happened().by(day),
                            proposal.happened(),
                            proposal.entry(),
                            null));
        }
        handling.afterwards(DecisionEnforced.class).forEach(it -> enforced(beside, it, day));
        handling.afterwards(EnforcementWithheld.class)
                .forEach(it -> add(
                        beside,
                        new LegalCircumstance(
                                Kind.ENFORCEMENT_WITHHELD,
                                it.happened().by(day),
                                it.happened(),
                                it.entry(),
                                ground(it.event().by()))));
        handling.afterwards(MatterTakenOver.class)
                .forEach(it -> add(
                        beside,
                        new LegalCircumstance(
                                Kind.TAKEN_OVER,
                                it.happened().by(day),
                                it.happened(),
                                it.entry(),
                                read(MeetingLaw.TAKING_OVER))));
        return beside;
    }

    private void enforced(List<LegalCircumstance> beside, Stated<DecisionEnforced> it, LocalDate day) {
        var early = remedy.isCounted() ? all(it.happened().by(day), notYetFinal(it)) : Reached.NO;
        if (early != Reached.CERTAINLY) {
            add(beside, new LegalCircumstance(Kind.ENFORCED, it.happened().by(day), it.happened(), it.entry(), null));
        }
        add(
                beside,
                new LegalCircumstance(
                        Kind.ENFORCED_BEFORE_FINAL, early, it.happened(), it.entry(), MeetingLaw.ENFORCEMENT));
    }

    /** Whether it was put into effect on a day on which it could still be changed. */
    private Reached notYetFinal(Stated<DecisionEnforced> it) {
        var first = finalOn(it.happened().earliest());
        var last = finalOn(it.happened().latest());
        return first == last ? not(first) : Reached.POSSIBLY;
    }

    private Reached finalOn(@Nullable LocalDate day) {
        return day == null ? Reached.POSSIBLY : finality.isFinal(day);
    }

    private @Nullable LegalSection ground(Withholder by) {
        return read(
                switch (by) {
                    case BOARD -> MeetingLaw.WITHHOLDING;
                    case COURT -> MeetingLaw.ENFORCEMENT;
                });
    }

    /** A section of the act of 2015 is cited only where that act governed. */
    private @Nullable LegalSection read(LegalSection section) {
        return remedy == Remedy.ACT_NOT_READ || remedy == Remedy.ACT_UNCERTAIN ? null : section;
    }

    private static void add(List<LegalCircumstance> beside, LegalCircumstance one) {
        if (one.reached() != Reached.NO) {
            beside.add(one);
        }
    }
}
