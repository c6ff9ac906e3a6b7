package fi.muutoskirja.decision;

/** The past tense of the ways in which a handling ends. */
final class OutcomeSpeech {
    private OutcomeSpeech() {}

    static DecisionFact said(OutcomeAct act) {
        return switch (act) {
            case OutcomeAct.ApproveInGeneralMeeting a ->
                new OutcomeFact.ApprovedInGeneralMeeting(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.company(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.adopts(),
                        a.effects(),
                        a.conditions(),
                        a.votesFor(),
                        a.votesCast(),
                        a.sharesFor(),
                        a.sharesRepresented());
            case OutcomeAct.DecideAsOfficial a ->
                new OutcomeFact.DecidedAsOfficial(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.official(),
                        a.post(),
                        a.section(),
                        a.matter(),
                        a.adopts(),
                        a.effects(),
                        a.conditions());
            case OutcomeAct.ProposeToCouncil a ->
                new OutcomeFact.ProposedToCouncil(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.proposal());
            case OutcomeAct.RejectProposal a ->
                new OutcomeFact.ProposalRejected(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter());
            case OutcomeAct.TableMatter a ->
                new OutcomeFact.MatterTabled(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.reason(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.proposal());
            case OutcomeAct.ReturnForPreparation a ->
                new OutcomeFact.MatterReturned(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.reason(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.proposal());
        };
    }
}
