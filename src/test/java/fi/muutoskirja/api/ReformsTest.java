package fi.muutoskirja.api;

import static fi.muutoskirja.testing.Saying.that;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.meeting.MeetingCommand.HoldEveningSession;
import fi.muutoskirja.organisation.OrganisationCommand.RegisterOrganisation;
import fi.muutoskirja.reform.ModelStanding;
import fi.muutoskirja.reform.ReformCommand.DeclareUnknown;
import fi.muutoskirja.reform.ReformCommand.DefineCriterion;
import fi.muutoskirja.reform.ReformCommand.PlaceModelOnCriterion;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.SetTarget;
import fi.muutoskirja.reform.ReformCommand.ShortlistModels;
import fi.muutoskirja.reform.ReformCommand.StartReform;
import fi.muutoskirja.reform.ReformCommand.StateAim;
import fi.muutoskirja.testing.LedgerInMemory;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Tag("fast")
class ReformsTest {
    private static final String REFORM = "reform-jamsa";

    private final LedgerInMemory ledger = LedgerInMemory.withSource();
    private final MockMvcTester api = InMemoryApi.reading(ledger, Clock.systemUTC());

    @BeforeEach
    void tellOfAReform() {
        ledger.say(
                new RegisterOrganisation("org-jamsa", "Jämsän kaupunki"),
                new StartReform(REFORM, "org-jamsa", "Elinvoimaorganisaatio"),
                new StateAim(REFORM, "Lisäarvo"),
                new DefineCriterion(
                        REFORM, "criterion-yhtio", "Yhtiön tulevaisuus", List.of("jatkaa", "puretaan"), true),
                new ProposeModel(REFORM, "model-a", null, null, ModelStanding.CANDIDATE),
                new ProposeModel(REFORM, "model-b", "B", "Toinen", ModelStanding.CANDIDATE),
                new PlaceModelOnCriterion(REFORM, "model-b", "criterion-yhtio", "puretaan"),
                new ShortlistModels(REFORM, 2, 1, null, null),
                new SetTarget(
                        REFORM,
                        "target-paatos",
                        "Valtuusto päättää",
                        null,
                        DateWords.read("marras-joulukuun vaihteessa")),
                new DeclareUnknown(REFORM, "unknown-vuosi", "Minä vuonna?", "Pöytäkirja"));
        ledger.say(that(new HoldEveningSession("meeting-jamsa", "org-jamsa", "Iltakoulu", List.of(), null, null))
                .inCourseOf(REFORM));
    }

    @Test
    void reformsAreListedWithTheirAddresses() {
        assertThat(api.get().uri("/api/v1/reforms")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("reforms[*].slug").isEqualTo(List.of("jamsa"));
            assertThat(json).extractingPath("reforms[0].organisation").isEqualTo("org-jamsa");
            assertThat(json).extractingPath("reforms[0].links.timeline").isEqualTo("/api/v1/reforms/jamsa/timeline");
        });
        assertThat(api.get().uri("/api/v1/organisations/jamsa"))
                .bodyJson()
                .extractingPath("reforms[*].self")
                .isEqualTo(List.of("/api/v1/reforms/jamsa"));
    }

    @Test
    void aReformTellsWhereItStands() {
        assertThat(api.get().uri("/api/v1/reforms/jamsa").header("Accept-Language", "en"))
                .hasStatusOk()
                .hasHeader("Content-Language", "en")
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("name").isEqualTo("Elinvoimaorganisaatio");
                    assertThat(json).extractingPath("organisation.name").isEqualTo("Jämsän kaupunki");
                    assertThat(json).extractingPath("stage").isEqualTo("in-preparation");
                    assertThat(json).extractingPath("aims[0].text").asString().contains("Lisäarvo");
                    assertThat(json).extractingPath("meetings[0].kind").isEqualTo("evening-session");
                    assertThat(json).extractingPath("meetings[0].decides").isEqualTo(false);
                    assertThat(json).extractingPath("decisions").isEqualTo(List.of());
                    assertThat(json).extractingPath("targets[0].due.raw").isEqualTo("marras-joulukuun vaihteessa");
                    assertThat(json)
                            .hasPathSatisfying(
                                    "targets[0].due.edtf",
                                    edtf -> assertThat(edtf).isNull());
                    assertThat(json)
                            .hasPathSatisfying(
                                    "targets[0].outcome",
                                    outcome -> assertThat(outcome).isNull());
                });
    }

    @Test
    void everyCellIsToldKnownOrNot() {
        assertThat(api.get().uri("/api/v1/reforms/jamsa/models"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("criteria[*].id").isEqualTo(List.of("criterion-yhtio"));
                    assertThat(json).extractingPath("models[*].number").isEqualTo(List.of(1, 2));
                    assertThat(json).extractingPath("models[*].name").isEqualTo(Arrays.asList(null, "B"));
                    assertThat(json)
                            .extractingPath("cells[?(@.model=='model-a')].known")
                            .isEqualTo(List.of(false));
                    assertThat(json)
                            .extractingPath("cells[?(@.model=='model-a')].value")
                            .isEqualTo(Arrays.asList((Object) null));
                    assertThat(json)
                            .extractingPath("cells[?(@.model=='model-b')].value")
                            .isEqualTo(List.of("puretaan"));
                    assertThat(json).extractingPath("narrowings[0].from").isEqualTo(2);
                    assertThat(json).extractingPath("narrowings[0].to").isEqualTo(1);
                    assertThat(json)
                            .hasPathSatisfying(
                                    "narrowings[0].narrowedBy",
                                    body -> assertThat(body).isNull());
                });
    }

    @Test
    void whatIsNotKnownIsToldWithWhatWouldSettleIt() {
        assertThat(api.get().uri("/api/v1/reforms/jamsa/unknowns"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("unknowns[0].question").isEqualTo("Minä vuonna?");
                    assertThat(json).extractingPath("unknowns[0].wouldResolve").isEqualTo("Pöytäkirja");
                    assertThat(json).extractingPath("unknownCells").isEqualTo(1);
                    assertThat(json).extractingPath("targetsWithoutOutcome").isEqualTo(List.of("target-paatos"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/models", "/unknowns"})
    void aReformThatIsNotThereOrWasNotThereYetIsNotFound(String part) {
        assertThat(api.get().uri("/api/v1/reforms/atlantis" + part)).hasStatus(404);
        assertThat(api.get().uri("/api/v1/reforms/jamsa" + part + "?known-at=2"))
                .hasStatus(404);
        assertThat(api.get().uri("/api/v1/reforms/jamsa" + part + "?at=2020-01-01"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("parameter")
                .isEqualTo("at");
    }
}
