package fi.muutoskirja.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class PersonalContactTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lisätietoja: maija.meikalainen@esimerkki.fi",
                "maija.meikäläinen (at) esimerkki.fi",
                "maija[at]esimerkki.fi",
                "<a href=mailto:kirjaamo@esimerkki.test>"
            })
    void eMailAddressesAreFound(String text) {
        assertThat(PersonalContact.in(text)).contains("an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "puh. 040 ### ####",
                "p. 040#######",
                "Puh:050-### ####",
                "(040) ### ####",
                "040/#######",
                "+358 40 ### ####",
                "+35840#######",
                "+358 (0)40 ### ####",
                "00358 9 ### ####",
                "03 ### ####",
                "09 ########",
                "(03) ### ####",
                "0295 ### ###",
                "puh. 03#######",
                "vaihde 020 ### ###",
                "040\u00a0###\u00a0####"
            })
    void finnishPhoneNumbersAreFound(String text) {
        assertThat(PersonalContact.in(text.replace('#', '0'))).contains("a phone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 4 ", "a@b.", "040-", "+358 ", "131052-", "a", "09 2018 - ", "puh "})
    void aLongTextIsLookedThroughWithoutHarm(String part) {
        var text = part.repeat(10_000 / part.length());
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PersonalContact.in(text + "\n§")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"131052-308T", "hetu 131052A308T.", "131052+308t", "(131052-308T)", "010100Y999X"})
    void personalIdentityCodesAreFound(String text) {
        assertThat(PersonalContact.in(text)).contains("a personal identity code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.3.2020",
                "31.08.2012 mennessä",
                "2020-03-10",
                "03-10-2020",
                "03 10 2020",
                "2018 - 2021",
                "2018-2021",
                "vuosina 2010–2013",
                "JARVENPAA/123/00.01/2009",
                "JARVENPAA/0401/00.01.02/2009",
                "Dnro 0401234/2009",
                "16.11.2009 123 Kaupunginvaltuusto",
                "§ 123",
                "123 §",
                "Kuntalaki 410/2015 98 §",
                "04400 Järvenpää",
                "PL 05, 35301 Orivesi",
                "Y-tunnus 0126541-4",
                "FI21 1234 5600 0007 85",
                "klo 08 - 16",
                "klo 09.00-15.30",
                "viikot 09 2018-2021",
                "0,5 prosenttia 040 kohdalla",
                "1 234 567 euroa",
                "muutosohjelma 2010-2013 ja palveluohjelma 2010-2013",
                "ryhmä @kunta",
                "sha256 0400000000aabbccddeeff00112233445566778899aabbccddeeff0011223344",
                "https://www.example.test/uutiset/0401234567",
                "120101-2013-0001",
                "elinvoimapalvelut"
            })
    void datesYearsSectionsAndNumbersOfOtherKindsAreNot(String text) {
        assertThat(PersonalContact.in(text)).isEmpty();
    }
}
