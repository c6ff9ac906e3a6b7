package fi.muutoskirja.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.NamedVotes;
import fi.muutoskirja.decision.Threshold;
import fi.muutoskirja.decision.VotingEvent.VoteTaken;
import fi.muutoskirja.organisation.OrganisationEvent.Appointed;
import fi.muutoskirja.organisation.OrganisationEvent.UnitsMerged;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ReformEvent.ResultRecorded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class MentionsTest {
    @Test
    void everyoneWhoVotedByNameIsMentioned() {
        var named = new NamedVotes(List.of("A. Aalto"), List.of("B. Berg"), List.of("C. Ceder"));
        var vote =
                new VoteTaken("decision-a", "vote-a", null, "proposal-a", 1, 1, 1, 0, named, Threshold.SIMPLE, 9, null);

        assertThat(Mentions.of(vote).people()).containsExactly("A. Aalto", "B. Berg", "C. Ceder");
    }

    @Test
    void whoMayBeAGroupIsMentionedInTheWordsOfTheSource() {
        var result = new ResultRecorded("reform-a", "Raportti", List.of("Johtoryhmä", "A. Aalto"), "Valmis");

        assertThat(Mentions.of(result)).isEqualTo(new Mentions(Set.of(), Set.of(), Set.of("Johtoryhmä", "A. Aalto")));
    }

    @Test
    void unitsAreMentionedByTheirIdsAndNothingElseIs() {
        var merged = new UnitsMerged(
                "org-a",
                List.of("unit-a-x", "unit-a-y"),
                "unit-a-z",
                "Z",
                "unit",
                Placement.UNDER,
                "unit-a-p",
                List.of());
        var appointed = new Appointed("org-a", "post-a-p", "A. Aalto", false);

        assertThat(Mentions.of(merged))
                .isEqualTo(new Mentions(Set.of("unit-a-x", "unit-a-y", "unit-a-z", "unit-a-p"), Set.of(), Set.of()));
        assertThat(Mentions.of(appointed)).isEqualTo(new Mentions(Set.of(), Set.of("A. Aalto"), Set.of()));
    }
}
