package fi.muutoskirja.json;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.decision.Condition;
import fi.muutoskirja.decision.DecisionCommand.ApproveInCouncil;
import fi.muutoskirja.decision.Effect;
import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.Provenance;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.SourceReference;
import fi.muutoskirja.organisation.OrganisationCommand.AbolishUnit;
import fi.muutoskirja.organisation.OrganisationCommand.EstablishUnit;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.reform.ReformCommand.ProposeModel;
import fi.muutoskirja.reform.ReformCommand.ShortlistModels;
import fi.muutoskirja.testing.LedgerInMemory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CommandJsonTest {
    private static final UUID ID = UUID.fromString("0a5d9a9c-4c44-4f0c-9f49-0c9a5b8d7f10");
    private static final SourceReference SOURCE =
            new SourceReference("source-orivesi-2020", "päätettiin (v. 2018)", null);
    private static final String AROUND =
            "\"happened\":\"10.3.2020\",\"source\":{\"document\":\"source-orivesi-2020\",\"quote\":\"päätettiin (v. 2018)\"}";

    private final CommandJson json = new CommandJson(new Catalog(LedgerInMemory.everyCapability()));

    @Test
    void anActWithItsCircumstancesIsReadFromOneFlatObject() {
        assertThat(read("establish-unit", """
                {"organisation":"org-orivesi","unit":"unit-orivesi-elinvoimapalvelut","name":"Elinvoimapalvelut","kind":"unit",
                 "placement":"unknown","tasks":["yrityspalvelut","joukkoliikenne"],"happened":"v. 2018",
                 "source":{"document":"source-orivesi-2020","quote":"päätettiin (v. 2018)"},"mode":"from-source",
                 "authority":{"kind":"unknown","explanation":"The source does not tell who decided."},
                 "reform":"reform-orivesi-elinvoimapalvelut"}
                """))
                .isEqualTo(new CommandEnvelope(
                        ID,
                        "registrar",
                        new EstablishUnit(
                                "org-orivesi",
                                "unit-orivesi-elinvoimapalvelut",
                                "Elinvoimapalvelut",
                                "unit",
                                Placement.UNKNOWN,
                                null,
                                List.of("yrityspalvelut", "joukkoliikenne")),
                        new Provenance(
                                HistoricalDate.between(
                                        "v. 2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), "year"),
                                SOURCE,
                                RecordingMode.FROM_SOURCE,
                                new Authority(Authority.Kind.UNKNOWN, null, "The source does not tell who decided."),
                                "reform-orivesi-elinvoimapalvelut")));
    }

    @Test
    void theReformOfAnActAboutAReformIsTheActsOwn() {
        var command = read(
                "propose-model",
                "{\"reform\":\"reform-a\",\"model\":\"model-a\",\"standing\":\"candidate\"," + AROUND + "}");
        assertThat(command.command()).isInstanceOf(ProposeModel.class);
        assertThat(command.provenance().reform()).isNull();
        assertThat(command.provenance().mode()).isEqualTo(RecordingMode.LIVE);
    }

    @Test
    void anAbsentListIsEmptyUnlessItMayBeUnknown() {
        var unknown = read("shortlist-models", "{\"reform\":\"reform-a\",\"from\":5,\"to\":3," + AROUND + "}");
        assertThat(unknown.command()).isEqualTo(new ShortlistModels("reform-a", 5, 3, null, null));
        var none = read("shortlist-models", "{\"reform\":\"reform-a\",\"from\":5,\"to\":3,\"kept\":[]," + AROUND + "}");
        assertThat(none.command()).isEqualTo(new ShortlistModels("reform-a", 5, 3, List.of(), null));
        var survey = read("record-survey", "{\"reform\":\"reform-a\",\"name\":\"Kysely\"," + AROUND + "}");
        assertThat(survey.command()).extracting("respondents").isEqualTo(List.of());
    }

    @Test
    void aDateCanBeToldByItsBoundsAndItsPlaceInAnOrder() {
        var command = read("state-aim", """
                {"reform":"reform-a","aim":"Aim","source":{"document":"source-a","quote":"q","place":"s. 3"},
                 "happened":{"raw":"neljäs seitsemästä","latest":"2020-12-31","basis":"The page is dated.",
                             "order":{"place":4,"of":7}}}
                """);
        assertThat(command.provenance().happened())
                .isEqualTo(new HistoricalDate(
                        "neljäs seitsemästä",
                        null,
                        LocalDate.of(2020, 12, 31),
                        "The page is dated.",
                        new HistoricalDate.Order(4, 7)));
        assertThat(command.provenance().source().place()).isEqualTo("s. 3");
    }

    @Test
    void aCorrectionCarriesTheCorrectedActByItsName() {
        var entry = UUID.fromString("9d1f6f0e-6a0f-5a53-8d7e-2f5f9f0b1c2d");
        var command = read("correct-entry", """
                {"subject":"reform-a","entry":"%s","reason":"Misread.",
                 "corrected":{"command":"propose-model","reform":"reform-a","model":"model-b","standing":"example"},%s}
                """.formatted(entry, AROUND));
        assertThat(command.command()).isInstanceOfSatisfying(CorrectEntry.class, correction -> {
            assertThat(correction.entry()).isEqualTo(entry);
            assertThat(correction.corrected()).isInstanceOf(ProposeModel.class);
        });
    }

    @Test
    void aWithdrawalNeedNotTellWhenAnythingHappened() {
        var command = read("withdraw-entry", """
                {"subject":"reform-a","entry":"9d1f6f0e-6a0f-5a53-8d7e-2f5f9f0b1c2d","reason":"Recorded twice.",
                 "source":{"document":"source-a","quote":"q"}}
                """);
        assertThat(command.command()).isInstanceOf(WithdrawEntry.class);
        assertThat(command.provenance().happened().isUnknown()).isTrue();
    }

    @Test
    void textKeepsEveryCharacterOfTheSource() {
        var aim = "Ääkköset, “lainaus”, 😀\nuusi rivi\tsarkain";
        var command = read(
                "state-aim",
                "{\"reform\":\"reform-a\",\"aim\":\"Ääkköset, “lainaus”, \\ud83d\\ude00\\nuusi rivi\\tsarkain\","
                        + AROUND + "}");
        assertThat(command.command()).extracting("aim").isEqualTo(aim);
    }

    @Test
    void aDecisionCarriesWhatItChangesAndWhen() {
        var command = read("approve-in-council", """
                {"decision":"decision-a","organisation":"org-a","title":"Malli",%s,
                 "effects":[{"effective":"1.1.2021","change":{"command":"abolish-unit","organisation":"org-a","unit":"unit-a-b"}}],
                 "conditions":[{"decision":"decision-b"}]}
                """.formatted(AROUND));

        assertThat(command.command()).isInstanceOfSatisfying(ApproveInCouncil.class, approval -> {
            assertThat(approval.effects())
                    .containsExactly(new Effect(DateWords.read("1.1.2021"), new AbolishUnit("org-a", "unit-a-b")));
            assertThat(approval.conditions()).containsExactly(new Condition("decision-b", null));
        });
        assertThat(json.write(command).at("/effects/0/change/command").asString())
                .isEqualTo("abolish-unit");
    }

    private CommandEnvelope read(String name, String body) {
        return json.read(name, ID, "registrar", RecordingMode.LIVE, body.getBytes(StandardCharsets.UTF_8));
    }
}
