package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.kernel.HistoricalDate.Order;
import fi.muutoskirja.kernel.HistoricalDate.Reached;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class HistoricalDateTest {
    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-12-31, 2017-12-31, NO",
        "2018-01-01, 2018-12-31, 2018-01-01, POSSIBLY",
        "2018-01-01, 2018-12-31, 2018-12-30, POSSIBLY",
        "2018-01-01, 2018-12-31, 2018-12-31, CERTAINLY",
        "2018-01-01, 2018-12-31, 2019-06-01, CERTAINLY",
        "2020-03-10, 2020-03-10, 2020-03-09, NO",
        "2020-03-10, 2020-03-10, 2020-03-10, CERTAINLY",
        ", 2009-11-16, 1900-01-01, POSSIBLY",
        ", 2009-11-16, 2009-11-16, CERTAINLY",
        "2009-11-16, , 2009-11-15, NO",
        "2009-11-16, , 2999-01-01, POSSIBLY",
        ", , 2020-01-01, POSSIBLY",
    })
    void itHadComeAboutByADayCertainlyPossiblyOrNot(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, LocalDate day, Reached reached) {
        assertThat(between(earliest, latest).by(day)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-10, 2020-03-10, 2020-03-10",
        "2022-02-01, 2022-02-28, 2022-02",
        "2020-02-01, 2020-02-29, 2020-02",
        "2020-02-01, 2020-02-28, [2020-02-01..2020-02-28]",
        "2018-01-01, 2018-12-31, 2018",
        "2018-01-01, 2019-12-31, [2018-01-01..2019-12-31]",
        "2022-03-01, 2022-05-31, [2022-03-01..2022-05-31]",
        "2022-02-01, 2023-01-31, [2022-02-01..2023-01-31]",
        "0987-01-01, 0987-12-31, 0987",
        ", 2009-11-16, [..2009-11-16]",
        "2009-11-16, , [2009-11-16..]",
        ", , ''",
    })
    void itsFormForExchangeFollowsFromItsBounds(@Nullable LocalDate earliest, @Nullable LocalDate latest, String edtf) {
        assertThat(between(earliest, latest).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-11, , 2020-03-10, true",
        "2020-03-10, , 2020-03-10, false",
        "2020-03-11, , , false",
        ", , 2020-03-10, false",
    })
    void itIsCertainlyAfterAnotherWhenTheirBoundsDoNotMeet(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable LocalDate otherLatest, boolean after) {
        assertThat(between(earliest, latest).isCertainlyAfter(between(null, otherLatest)))
                .isEqualTo(after);
    }

    @Test
    void anEarliestDayAfterTheLatestIsNoDate() {
        assertThatThrownBy(() -> between(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-01-02");
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "8, 7", "-1, -1"})
    void aPlaceInAnOrderLiesWithinIt(int place, int of) {
        assertThatThrownBy(() -> new Order(place, of)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceInAnOrderKeepsTheBounds() {
        var fourth = HistoricalDate.day(LocalDate.of(2007, 1, 1)).inOrder(4, 7);
        assertThat(fourth.order()).isEqualTo(new Order(4, 7));
        assertThat(fourth.edtf()).isEqualTo("2007-01-01");
    }

    @Test
    void itIsUnknownOnlyWithoutAnyBound() {
        assertThat(HistoricalDate.unknown("keväällä", "").isUnknown()).isTrue();
        assertThat(between(null, LocalDate.EPOCH).isUnknown()).isFalse();
        assertThat(between(LocalDate.EPOCH, null).isUnknown()).isFalse();
    }

    private static HistoricalDate between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new HistoricalDate("", earliest, latest, "", null);
    }
}
