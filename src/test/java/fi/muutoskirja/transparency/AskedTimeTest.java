package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.muutoskirja.source.SourceCommand;
import fi.muutoskirja.testing.LedgerInMemory;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class AskedTimeTest {
    private final LedgerInMemory ledger = LedgerInMemory.withSource();

    AskedTimeTest() {
        for (var id : new String[] {"source-b", "source-c"}) {
            ledger.say(new SourceCommand.RegisterSource(id, id, null, null, null, null, "fi"));
        }
    }

    @Test
    void nothingAskedMeansNow() {
        assertThat(AskedTime.day(" ")).isNull();
        assertThat(AskedTime.position(null, ledger, 3)).isEqualTo(3);
        assertThat(AskedTime.position("", ledger, 3)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "2026-01-01T00:00:01Z, 2",
        "2026-01-01T02:00:01+02:00, 2",
        "2026-01-01T02:00:01 02:00, 2",
        "2026-01-01, 3",
        "2025-12-31, 0",
    })
    void aPositionAnInstantOrADayTellsWhatWasKnown(String asked, long position) {
        assertThat(AskedTime.position(asked, ledger, 3)).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-31, error.at-no-day",
        "31.2.2020, error.at-form",
        "x, error.at-form",
        "20200-01-01, error.at-form"
    })
    void aDayThatIsNoneIsRefused(String asked, String text) {
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> AskedTime.day(asked))
                .returns(text, BadParameter::textKey);
        assertThat(AskedTime.day("2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "4, error.known-at-beyond",
        "-1, error.known-at-form",
        "2026-02-31, error.known-at-form",
        "yesterday, error.known-at-form",
    })
    void aMomentThatIsNoneIsRefused(String asked, String text) {
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> AskedTime.position(asked, ledger, 3))
                .returns(text, BadParameter::textKey);
    }
}
