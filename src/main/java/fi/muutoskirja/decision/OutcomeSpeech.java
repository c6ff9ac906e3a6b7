package fi.muutoskirja.decision;

/** The past tense of the ways in which a handling ends. */
final class OutcomeSpeech {
    private OutcomeSpeech() {}

    static DecisionEvent said(OutcomeCommand act) {
        return switch (act) {
            case OutcomeCommand.ApproveInGeneralMeeting a ->
                new OutcomeEvent.ApprovedInGeneralMeeting(
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
            case OutcomeCommand.DecideAsOfficial a ->
                new OutcomeEvent.DecidedAsOfficial(
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
            case OutcomeCommand.ProposeToCouncil a ->
                new OutcomeEvent.ProposedToCouncil(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.proposal());
            case OutcomeCommand.RejectProposal a ->
                new OutcomeEvent.ProposalRejected(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.text(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter());
            case OutcomeCommand.TableMatter a ->
                new OutcomeEvent.MatterTabled(
                        a.decision(),
                        a.organisation(),
                        a.title(),
                        a.reason(),
                        a.body(),
                        a.meeting(),
                        a.section(),
                        a.matter(),
                        a.proposal());
            case OutcomeCommand.ReturnForPreparation a ->
                new OutcomeEvent.MatterReturned(
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
