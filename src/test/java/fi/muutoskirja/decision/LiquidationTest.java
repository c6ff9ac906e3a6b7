package fi.muutoskirja.decision;

import static fi.muutoskirja.decision.Handlings.D;
import static fi.muutoskirja.decision.Handlings.DAY;
import static fi.muutoskirja.decision.Handlings.aMeeting;
import static fi.muutoskirja.decision.Handlings.inCouncil;
import static fi.muutoskirja.decision.Handlings.inGeneralMeeting;
import static fi.muutoskirja.decision.Handlings.live;
import static fi.muutoskirja.decision.Handlings.on;
import static fi.muutoskirja.testing.Given.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.OutcomeCommand.ApproveInGeneralMeeting;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.organisation.CompanyCommand.PlaceCompanyInLiquidation;
import fi.muutoskirja.organisation.OrganisationCommand.FoundCompany;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LiquidationTest {
    private static final String TWO_THIRDS = "a-liquidation-needs-two-thirds-of-votes-and-shares";
    private static final Effect LIQUIDATION =
            new Effect(DateWords.read(DAY), new PlaceCompanyInLiquidation(ORGANISATION, "unit-jamsa-yhtio", D));

    @Test
    void itIsDecidedByTheGeneralMeeting() {
        var refusal = aMeeting()
                .when(live(inCouncil(LIQUIDATION)))
                .isRefusedBy("a-liquidation-is-decided-by-the-general-meeting");
        assertThat(refusal.getFirst().section()).isEqualTo("Osakeyhtiölaki 624/2006 5:27, 20:3 §");
    }

    @Test
    void itNeedsTwoThirdsOfTheVotes() {
        aMeeting().when(live(inGeneralMeeting(65, 100, LIQUIDATION))).isRefusedBy(TWO_THIRDS);
        aMeeting().when(live(inGeneralMeeting(1, 3))).isRecorded();
        aMeeting()
                .and(Saying.that(new FoundCompany(ORGANISATION, "unit-jamsa-yhtio", "Yhtiö", Placement.TOP, null))
                        .on("2010")
                        .onAuthority(new Authority(Authority.Kind.UNKNOWN, null, "Lähde ei kerro.")))
                .when(on(inGeneralMeeting(67, 100, LIQUIDATION)))
                .isRecorded();
    }

    @Test
    void itNeedsTwoThirdsOfTheShares() {
        aMeeting()
                .when(live(new ApproveInGeneralMeeting(
                        D,
                        ORGANISATION,
                        "Asia",
                        null,
                        "unit-jamsa-yhtio",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(LIQUIDATION),
                        List.of(),
                        100,
                        100,
                        66,
                        100)))
                .isRefusedBy(TWO_THIRDS);
    }
}
