package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.transparency.words.Dates;
import fi.muutoskirja.transparency.words.Language;
import fi.muutoskirja.transparency.words.Texts;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "10.3.2020, 10.3.2020, 10 March 2020",
        "2018, vuonna 2018, in 2018",
        "v. 2018, vuonna 2018, in 2018",
        "maaliskuu 2020, maaliskuussa 2020, March 2020",
        "16.11.2009 mennessä, viimeistään 16.11.2009, no later than 16 November 2009",
        "keväällä 2022, 1.3.2022–31.5.2022, 1 March 2022 – 31 May 2022",
        "keväällä, ajankohta ei tiedossa, date not known",
    })
    void aDateIsToldAsPreciselyAsItIsKnown(String raw, String finnish, String english) {
        assertThat(in(Language.FI).when(DateWords.read(raw)).text()).isEqualTo(finnish);
        assertThat(in(Language.EN).when(DateWords.read(raw)).text()).isEqualTo(english);
    }

    @Test
    void theSourcesOwnWordsAreKeptUnlessTheySayTheSame() {
        assertThat(in(Language.FI).when(DateWords.read("keväällä")).raw()).isEqualTo("keväällä");
        assertThat(in(Language.FI).when(DateWords.read("keväällä 2022")).raw()).isEqualTo("keväällä 2022");
        assertThat(in(Language.FI).when(DateWords.read("10.3.2020")).raw()).isNull();
        assertThat(in(Language.FI).when(DateWords.read("v. 2018")).raw()).isNull();
    }

    @Test
    void aPlaceAmongUndatedThingsIsToldInWords() {
        var fourth = HistoricalDate.unknown("", "").inOrder(4, 7);
        assertThat(in(Language.FI).when(fourth).text()).isEqualTo("ajankohta ei tiedossa; 4. seitsemästä");
        assertThat(in(Language.SV).order(new HistoricalDate.Order(4, 7))).isEqualTo("nr 4 av sju");
        assertThat(in(Language.EN).order(new HistoricalDate.Order(4, 7))).isEqualTo("4th of seven");
        assertThat(in(Language.EN).order(new HistoricalDate.Order(11, 12))).isEqualTo("11/12");
    }

    @Test
    void timesOfRecordingAreToldInFinnishTime() {
        var instant = Instant.parse("2026-01-31T22:05:00Z");
        assertThat(in(Language.FI).time(instant)).isEqualTo("1.2.2026 klo 0.05");
        assertThat(in(Language.EN).time(instant)).isEqualTo("1 February 2026 at 00:05");
    }

    private static Dates in(Language language) {
        return new Dates(Texts.in(language));
    }
}
