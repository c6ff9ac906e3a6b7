package fi.muutoskirja.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.decision.AfterDecisionCommand.ClaimRectification;
import fi.muutoskirja.decision.AfterDecisionEvent.RectificationClaimed;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.CommandEnvelope;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.Personal;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.kernel.Statement;
import fi.muutoskirja.testing.LedgerInMemory;
import fi.muutoskirja.testing.Saying;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class PersonalJsonTest {
    private static final Personal NAMED = new Personal("person-a", "Maija Meikäläinen", null);
    private static final Personal SEALED = new Personal("person-a", null, "v1.aQ.bQ.cQ");

    private final Catalog catalog = new Catalog(LedgerInMemory.everyCapability());
    private final StatementJson statements = new StatementJson(catalog);

    @Test
    void whatACommandAsksDoesNotDependOnTheName() {
        var named = asked(claim(NAMED));

        assertThat(named).contains("person-a").doesNotContain("Maija");
        assertThat(asked(claim(SEALED))).isEqualTo(named);
        assertThat(asked(claim(new Personal("person-b", null, "v1.aQ.bQ.cQ")))).isNotEqualTo(named);
        assertThat(asked(new CorrectEntry("decision-a", new UUID(0, 1), "Syy", claim(NAMED))))
                .isEqualTo(asked(new CorrectEntry("decision-a", new UUID(0, 1), "Syy", claim(SEALED))))
                .doesNotContain("Maija");
    }

    @Test
    void aNameThatIsNotSealedIsNeverStored() {
        var around = Saying.that(claim(null)).command().provenance();
        var unsealed = new Statement(new RectificationClaimed("decision-a", null, NAMED), around, List.of());

        assertThatThrownBy(() -> statements.write(unsealed)).hasStackTraceContaining("is not sealed");
        assertThat(NAMED.toString()).doesNotContain("Maija");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"person": "person-a"}                                                | either text or sealed
            {"person": "person-a", "text": "Maija", "sealed": "v1.aQ.bQ.cQ"}      | either text or sealed
            {"person": "unit-a", "text": "Maija"}                                 | person-
            {"person": "person-a", "text": "Maija, 040 ### ####"}                 | a phone number
            {"person": "person-a", "text": "maija@esimerkki.fi"}                  | an e-mail address
            {"person": "person-a", "text": "Maija 131052-308T"}                   | a personal identity code
            {"person": "person-a", "sealed": "Maija"}                             | v1.iv.ciphertext.commitment
            """)
    void whatIsNotWellSaidOfAPersonIsRefused(String person, String why) {
        assertThatThrownBy(() -> read(person.replace('#', '0')))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(why);
    }

    @Test
    void whatLooksLikeANumberWithinASealIsNone() {
        var sealed = "v1.-040-#######-.tel040#######.131052-308T".replace('#', '1');
        var read = (ClaimRectification) read("{\"person\": \"person-a\", \"sealed\": \"" + sealed + "\"}")
                .command();

        assertThat(read.claimantPerson()).isEqualTo(new Personal("person-a", null, sealed));
    }

    private CommandEnvelope read(String person) {
        var body = """
                {"decision": "decision-a", "claimantPerson": %s, "happened": "1.4.2020",
                 "source": {"document": "source-a", "quote": "Oikaisuvaatimus"}}""".formatted(person);
        return new CommandJson(catalog)
                .read("claim-rectification", new UUID(0, 1), "tests", RecordingMode.LIVE, body.getBytes(UTF_8));
    }

    private String asked(LedgerCommand act) {
        return new String(statements.asked(Saying.that(act).command()), UTF_8);
    }

    private static ClaimRectification claim(@Nullable Personal person) {
        return new ClaimRectification("decision-a", null, person);
    }
}
