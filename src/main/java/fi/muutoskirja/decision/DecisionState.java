package fi.muutoskirja.decision;

/** What is known of one handling of one matter. */
public sealed interface DecisionState {
    /** The state after a proposal, which may be recorded after its outcome. */
    DecisionState proposed(DecisionFact.ProposalPresented fact);

    /** The state after an outcome. */
    default DecisionState ended(OutcomeFact fact) {
        return new Ended(fact.organisation(), fact.title(), hasProposal());
    }

    /** Whether the presenter's proposal is recorded. */
    boolean hasProposal();

    /** Nothing stands of it. */
    record NotBegun() implements DecisionState {
        @Override
        public DecisionState proposed(DecisionFact.ProposalPresented fact) {
            return new Proposed(fact.organisation(), fact.title());
        }

        @Override
        public boolean hasProposal() {
            return false;
        }
    }

    /** Something was proposed and no outcome is recorded. */
    record Proposed(String organisation, String title) implements DecisionState {
        @Override
        public DecisionState proposed(DecisionFact.ProposalPresented fact) {
            return new Proposed(fact.organisation(), fact.title());
        }

        @Override
        public boolean hasProposal() {
            return true;
        }
    }

    /** It ended. */
    record Ended(String organisation, String title, boolean hasProposal) implements DecisionState {
        @Override
        public DecisionState proposed(DecisionFact.ProposalPresented fact) {
            return new Ended(organisation, title, true);
        }
    }
}
