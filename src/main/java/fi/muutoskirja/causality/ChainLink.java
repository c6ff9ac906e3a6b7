package fi.muutoskirja.causality;

import fi.muutoskirja.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain, with the links that hang on it.
 *
 * @param kind what it is
 * @param id what it is about: a unit, a post, a decision, a model …; of something not known, what it is not known of
 * @param told the entry that tells it; null for a unit or post as such and for what is not known
 * @param document the title of the document that carries it; null when there is no entry, or the document is not registered
 * @param about what a step of a lifeline settles; empty for every other kind
 * @param order whether it came before, or after, what it hangs on
 * @param toldAbove whether what hangs on it stands elsewhere in the chain already and is left out here
 * @param takenBack what withdrew it; null while it stands
 * @param unknown what is not known; null unless the kind is {@link Kind#NOT_KNOWN}
 * @param next what hangs on it: its reasons in a chain back, its consequences in a chain forward
 */
public record ChainLink(
        Kind kind,
        String id,
        @Nullable TimelineEntry told,
        @Nullable String document,
        List<About> about,
        Order order,
        boolean toldAbove,
        @Nullable TakenBack takenBack,
        @Nullable Unknown unknown,
        List<ChainLink> next) {

    /** What a link of a chain is. */
    public enum Kind {
        UNIT,
        POST,
        /** An entry that changed a unit or post. */
        STEP,
        LAW,
        OUTSIDE_ACT,
        UNKNOWN_AUTHORITY,
        /** A handling of a matter by its outcome; by its proposal when no outcome is recorded. */
        DECISION,
        EARLIER_HANDLING,
        LATER_HANDLING,
        /** A decision without whose approval another is not in force. */
        CONDITION,
        /** A decision that is in force only if another approves. */
        WAITING_DECISION,
        MEETING,
        RECUSAL,
        PROPOSAL,
        COUNTER_PROPOSAL,
        SECOND,
        VOTE,
        DISSENT,
        MODEL,
        PLACEMENT,
        REFINEMENT,
        SKETCH,
        ASSESSMENT,
        SHORTLISTING,
        MODEL_WITHDRAWAL,
        PROGRAMME,
        GOAL,
        MEASURE,
        MILESTONE,
        MILESTONE_COMPLETED,
        DUTY,
        REPORT,
        PROGRAMME_CLOSED,
        REFORM,
        GATHERING,
        PRESENTATION,
        SURVEY,
        CONSULTATION,
        EXPERT,
        PUBLICATION,
        TAKEN_OVER,
        CLAIM,
        RECTIFICATION,
        APPEAL,
        RULING,
        LEGAL_FORCE,
        ENFORCEMENT,
        ENFORCEMENT_WITHHELD,
        NOT_KNOWN
    }

    /** What a step of a lifeline settles. */
    public enum About {
        EXISTENCE,
        NAME,
        PARENT,
        TASKS,
        HOLDER,
        /** Of a company: what its owner told it, dormancy, liquidation. */
        STATE,
        END
    }

    /** Something that no entry tells, so that the chain does not go on there. */
    public enum Unknown {
        AUTHORITY,
        DECISION,
        OUTCOME,
        BODY,
        MEETING,
        PROPOSAL,
        MATTER,
        EARLIER_HANDLINGS,
        MODEL,
        ALTERNATIVES,
        KEPT_MODELS,
        REFORM,
        PREPARATION,
        PROGRAMME,
        CONSEQUENCES
    }

    /** Everything it says, each link before those that hang on it. */
    public List<ChainLink> all() {
        var all = new ArrayList<ChainLink>();
        all.add(this);
        next.forEach(link -> all.addAll(link.all()));
        return all;
    }
}
