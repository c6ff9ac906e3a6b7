package fi.muutoskirja.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Rantala;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Tag("fast")
class DecisionsTest {
    private static final String DECISION = "/api/v1/decisions/" + Rantala.APPROVED;
    private static final String MATTER = "/api/v1/organisations/rantala/matters?dno=RAN%2F311%2F00.01%2F2019";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final MockMvcTester api = InMemoryApi.reading(ledger, Clock.systemUTC());

    @BeforeEach
    void tellOfAMatter() {
        Rantala.tell(ledger);
    }

    @Test
    void theProposalIsToldApartFromTheOutcome() {
        assertThat(api.get().uri(DECISION)).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("title").isEqualTo("Elinvoimapalvelujen perustaminen");
            assertThat(json).extractingPath("proposal.presenter").isEqualTo("kaupunginjohtaja");
            assertThat(json).extractingPath("outcome.kind").isEqualTo("approved-in-council");
            assertThat(json).extractingPath("outcome.section").isEqualTo("77");
            assertThat(json).extractingPath("counterProposals[*].fell").isEqualTo(List.of(false, true));
            assertThat(json).extractingPath("votes[0].votesFor").isEqualTo(14);
            assertThat(json).extractingPath("votes[0].chairVoted").isEqualTo("for");
            assertThat(json).extractingPath("dissents[0].person").isEqualTo("Maija Malli");
            assertThat(json).extractingPath("recusals[0].person").isEqualTo("Jaana Jäävi");
            assertThat(json).extractingPath("links.matter").isEqualTo(MATTER);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-02, decided",
        "2019-12-16, published",
        "2019-12-17, appeal-open",
        "2020-01-14, appeal-open",
        "2020-01-15, appealed",
        "2020-09-30, appealed",
        "2020-10-01, annulled"
    })
    void theLegalStateIsThatOfTheDayAsked(String day, String phase) {
        assertThat(api.get().uri(DECISION + "?on=" + day))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("legalState.phase")
                .isEqualTo(phase);
    }

    @Test
    void eachDeadlineSaysHowItWasCountedAndByWhichSection() {
        assertThat(api.get().uri(DECISION + "?on=2019-12-20")).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("legalState.remedy").isEqualTo("appeal");
            assertThat(json).extractingPath("legalState.section").isEqualTo("Kuntalaki 410/2015 135 §");
            assertThat(json)
                    .extractingPath("legalState.deadlines[*].last.edtf")
                    .isEqualTo(List.of("2019-12-17", "2020-01-16"));
            assertThat(json)
                    .extractingPath("legalState.deadlines[1].countedFromEarliest.from")
                    .isEqualTo("2019-12-17");
            assertThat(json)
                    .extractingPath("legalState.deadlines[1].countedFromEarliest.days")
                    .isEqualTo(30);
            assertThat(json).extractingPath("legalState.deadlines[1].section").isEqualTo("Kuntalaki 410/2015 138 §");
            assertThat(json).extractingPath("legalState.conditions[0].holds").isEqualTo("certainly");
        });
        assertThat(api.get().uri(DECISION + "?on=2019-12-10"))
                .bodyJson()
                .extractingPath("legalState.conditions[0].holds")
                .isEqualTo("not-yet");
        assertThat(api.get().uri(DECISION + "?on=2020-01-07"))
                .bodyJson()
                .extractingPath("legalState.beside[*].kind")
                .isEqualTo(List.of("enforced-before-final"));
    }

    @Test
    void whatItChangedIsTakenBackWhenItIsAnnulledAndStaysReadable() {
        assertThat(api.get().uri(DECISION)).bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("effects[*].command").isEqualTo(List.of("establish-unit", "rename-unit"));
            assertThat(json).extractingPath("effects[*].carriedOut.withdrawn").isEqualTo(List.of(true, true));
        });
        assertThat(api.get().uri(DECISION + "?known-at=" + (ledger.head() - 3)))
                .bodyJson()
                .extractingPath("effects[*].carriedOut.withdrawn")
                .isEqualTo(List.of(false, false));
    }

    @Test
    void aMatterIsToldFromBodyToBody() {
        assertThat(api.get().uri(URI.create(MATTER + "&on=2020-01-01")))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json)
                            .extractingPath("handlings[*].decision")
                            .isEqualTo(List.of(Rantala.PROPOSED, Rantala.APPROVED));
                    assertThat(json)
                            .extractingPath("handlings[*].outcome")
                            .isEqualTo(List.of("proposed-to-council", "approved-in-council"));
                    assertThat(json).extractingPath("handlings[*].phase").isEqualTo(List.of("decided", "appeal-open"));
                    assertThat(json).extractingPath("handlings[1].body.name").isEqualTo("Valtuusto");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/decisions/decision-muu",
                "/api/v1/decisions/" + Rantala.APPROVED + "?known-at=1",
                "/api/v1/organisations/rantala/matters?dno=RAN/1",
                "/api/v1/organisations/muu/matters?dno=RAN/311/00.01/2019"
            })
    void whatIsNotThereOrWasNotThereYetIsNotFound(String address) {
        assertThat(api.get().uri(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/decisions/" + Rantala.APPROVED + "?on=2020-02-30",
                "/api/v1/decisions/" + Rantala.APPROVED + "?at=2020-02-28",
                "/api/v1/organisations/rantala/matters",
                "/api/v1/organisations/rantala/matters?dno="
            })
    void whatCannotBeUnderstoodIsRefused(String address) {
        assertThat(api.get().uri(address)).hasStatus(400);
    }
}
