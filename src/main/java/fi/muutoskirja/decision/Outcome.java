package fi.muutoskirja.decision;

import org.jspecify.annotations.Nullable;

/** What the approvals have in common, whichever body gave them. */
record Outcome(
        String decision,
        String organisation,
        String title,
        @Nullable String meeting) {

    /** The outcome that a fact tells; null when it is a proposal only. */
    static @Nullable Outcome of(DecisionFact fact) {
        return switch (fact) {
            case DecisionFact.ProposalPresented f -> null;
            case DecisionFact.ApprovedInCouncil f ->
                new Outcome(f.decision(), f.organisation(), f.title(), f.meeting());
            case DecisionFact.ApprovedInBoard f -> new Outcome(f.decision(), f.organisation(), f.title(), f.meeting());
            case DecisionFact.ApprovedInCommittee f ->
                new Outcome(f.decision(), f.organisation(), f.title(), f.meeting());
            case DecisionFact.ApprovedInUnknownBody f ->
                new Outcome(f.decision(), f.organisation(), f.title(), f.meeting());
        };
    }
}
