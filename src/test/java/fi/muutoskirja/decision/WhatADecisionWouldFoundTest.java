package fi.muutoskirja.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Introductions;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.Placement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class WhatADecisionWouldFoundTest {
    @Test
    void isIntroducedByTheMunicipalityAndNotByTheDecision() {
        var founding = new EstablishUnit("org-a", "unit-a", "A", "committee", Placement.TOP, null, List.of());
        var approval = new ApproveInCouncil(
                "decision-a",
                "org-a",
                "Päätös",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(new Effect(HistoricalDate.day(LocalDate.of(2020, 1, 1)), founding)),
                List.of(),
                null);
        assertThat(Introductions.of(approval.event())).isEmpty();
        assertThat(Introductions.of(founding.event())).containsExactly("unit-a");
    }
}
