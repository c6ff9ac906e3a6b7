package fi.muutoskirja.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.testing.LedgerInMemory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class MalformedCommandTest {
    private static final String SOURCE = "\"source\":{\"document\":\"source-a\",\"quote\":\"q\"}";
    private static final String GOOD =
            "{\"reform\":\"reform-a\",\"aim\":\"Aim\",\"happened\":\"10.3.2020\"," + SOURCE + "}";

    private final CommandJson json = new CommandJson(new Catalog(LedgerInMemory.everyCapability()));

    /** Each row: a piece of a good body, what stands there instead, where the problem is and what it says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "aim":"Aim"                 | "aim":5                                  | /aim               | expected text, found a number
            "aim":"Aim"                 | "aim":true                               | /aim               | expected text, found true or false
            "aim":"Aim"                 | "aim":["Aim"]                            | /aim               | expected text, found a list
            "aim":"Aim"                 | "aim":{"x":1}                            | /aim               | expected text, found an object
            "aim":"Aim"                 | "aim":null                               | /aim               | expected text, found null
            "aim":"Aim",                | ``                                       | /aim               | required
            "aim":"Aim"                 | "aim":" \\t "                            | /aim               | expected text, found nothing but blanks
            "aim":"Aim"                 | "aim":"Ai\\u0000m"                       | /aim               | holds a control character (\\u0000)
            "aim":"Aim"                 | "aim":"Ai\\ud800m"                       | /aim               | holds half a character (a lone surrogate, \\ud800)
            "aim":"Aim"                 | "aim":"Aim","aim":"Other"                | /aim               | given twice
            "aim":"Aim"                 | "aim":"Aim","ami":"Aim"                  | /ami               | unknown field 'ami'; did you mean 'aim'?
            "aim":"Aim"                 | "aim":"Aim","a/b~c":1                    | /a~1b~0c           | unknown field 'a/b~c'
            "aim":"Aim"                 | "aim":"Aim","command":"state-aim"        | /command           | unknown field 'command'
            "aim":"Aim"                 | "aim":"maija@esimerkki.fi"               | /aim               | holds an e-mail address, which no entry may keep
            "aim":"Aim"                 | "aim":"soita 040 ### ####"               | /aim               | holds a phone number, which no entry may keep
            "aim":"Aim"                 | "aim":"131052-308T"                      | /aim               | holds a personal identity code, which no entry may keep
            "reform":"reform-a"         | "reform":"unit-a"                        | /reform            | expected an id beginning with reform-, found unit-a
            "reform":"reform-a"         | "reform":"reform-A"                      | /reform            | an id has lower-case letters a–z, digits and single hyphens, found reform-A
            "reform":"reform-a"         | "reform":"reform-a--b"                   | /reform            | an id has lower-case letters a–z, digits and single hyphens, found reform-a--b
            "reform":"reform-a"         | "reform":"reform-"                       | /reform            | an id has lower-case letters a–z, digits and single hyphens, found reform-
            "happened":"10.3.2020"      | "happened":"31.2.2020"                   | /happened          | no calendar has the day 31.2.2020
            "happened":"10.3.2020"      | "happened":2020                          | /happened          | expected date words such as "10.3.2020", or an object, found a number
            "happened":"10.3.2020",     | ``                                       | /happened          | required
            "happened":"10.3.2020"      | "happened":null                          | /happened          | expected date words such as "10.3.2020", or an object, found null
            "happened":"10.3.2020"      | "happened":{"earliest":"2020-02-31"}     | /happened/earliest | no calendar has the day 2020-02-31
            "happened":"10.3.2020"      | "happened":{"latest":"31.12.2020"}       | /happened/latest   | expected a day such as 2020-03-10, found 31.12.2020
            "happened":"10.3.2020"      | "happened":{"earliest":"2020-02-02","latest":"2020-02-01"} | /happened/earliest | earliest 2020-02-02 is after latest 2020-02-01
            "happened":"10.3.2020"      | "happened":{"order":{"place":0,"of":7}}  | /happened/order    | place 0 of 7 is not a place
            "happened":"10.3.2020"      | "happened":{"order":{"place":1}}         | /happened/order/of | required
            "happened":"10.3.2020"      | "happened":{"order":{"place":1.5,"of":7}} | /happened/order/place | expected a whole number, found 1.5
            "happened":"10.3.2020"      | "happened":{"order":{"place":1,"of":2147483648}} | /happened/order/of | number out of range, at most 2,147,483,647 either way
            "happened":"10.3.2020"      | "happened":{"order":{"place":"1","of":7}} | /happened/order/place | expected a number, found text
            "happened":"10.3.2020"      | "happened":"10.3.2020","mode":"alive"    | /mode              | expected one of live, from-source; found alive
            "happened":"10.3.2020"      | "happened":"10.3.2020","mode":"LIVE"     | /mode              | expected one of live, from-source; found LIVE
            "document":"source-a",      | ``                                       | /source/document   | required
            "document":"source-a"       | "document":"reform-a"                    | /source/document   | expected an id beginning with source-, found reform-a
            "quote":"q"                 | "quote":""                               | /source/quote      | expected text, found nothing but blanks
            "quote":"q"                 | "qoute":"q","quote":"q"                  | /source/qoute      | unknown field 'qoute'; did you mean 'quote'?
            "aim":"Aim"                 | "aim":"Aim","authority":{"kind":"decision"} | /authority/decision | required when the kind is decision
            "aim":"Aim"                 | "aim":"Aim","authority":{"kind":"law"}   | /authority/explanation | required when the kind is law
            "aim":"Aim"                 | "aim":"Aim","authority":{"kind":"outside-act","explanation":"e","decision":"decision-a"} | /authority/decision | goes only with the kind decision, found the kind outside-act
            "aim":"Aim"                 | "aim":"Aim","authority":{"explanation":"e"} | /authority/kind | required
            """)
    void eachProblemSaysWhereAndWhat(String piece, String instead, String pointer, String message) {
        assertThat(GOOD).contains(piece);
        assertThat(problems("state-aim", GOOD.replace(piece, instead.replace('#', '0'))))
                .containsExactly(new Problem(pointer, message));
    }

    @Test
    void theBodyThatTheseAreMadeOfIsSound() {
        assertThat(json.read("state-aim", UUID.randomUUID(), "registrar", RecordingMode.LIVE, utf8(GOOD)))
                .isNotNull();
    }

    @Test
    void aMissingSourceIsRequired() {
        assertThat(problems("state-aim", GOOD.replace("," + SOURCE, "")))
                .containsExactly(new Problem("/source", "required"));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(problems("state-aim", "{\"reform\":\"org-a\",\"aim\":5,\"happened\":\"31.2.2020\",\"extra\":1}"))
                .extracting(Problem::pointer)
                .containsExactly("/extra", "/reform", "/aim", "/happened", "/source");
    }

    @Test
    void aListTellsWhichOfItsElementsIsWrong() {
        var body = "{\"reform\":\"reform-a\",\"from\":5,\"to\":3,\"kept\":[\"model-a\",7,\"reform-b\"],"
                + "\"happened\":\"2020\"," + SOURCE + "}";
        assertThat(problems("shortlist-models", body))
                .containsExactly(
                        new Problem("/kept/1", "expected text, found a number"),
                        new Problem("/kept/2", "expected an id beginning with model-, found reform-b"));
    }

    @Test
    void anIdOfSeveralKindsSaysWhich() {
        var body = "{\"decision\":\"decision-a\",\"organisation\":\"org-a\",\"title\":\"t\",\"adopts\":[\"unit-a\"],"
                + "\"happened\":\"2020\"," + SOURCE + "}";
        assertThat(problems("approve-in-council", body))
                .containsExactly(
                        new Problem("/adopts/0", "expected an id beginning with programme- or model-, found unit-a"));
    }

    @Test
    void anUnknownCommandIsNamed() {
        assertThat(problems("propose-modle", GOOD))
                .containsExactly(new Problem("", "unknown command 'propose-modle'; did you mean 'propose-model'?"));
    }

    @Test
    void aCorrectionSaysWhatIsWrongWithTheCorrectedAct() {
        var body = """
                {"subject":"reform-a","entry":"123","reason":"r","happened":"2020",%s,
                 "corrected":{"command":"state-aim","reform":"reform-a","aim":7,"amount":1}}
                """.formatted(SOURCE);
        assertThat(problems("correct-entry", body))
                .containsExactly(
                        new Problem("/entry", "expected a UUID, found 123"),
                        new Problem("/corrected/amount", "unknown field 'amount'"),
                        new Problem("/corrected/aim", "expected text, found a number"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"reform":"reform-a","aim":"b"}                        | /corrected/command | required
            {"command":"state-iam","reform":"reform-a","aim":"b"}  | /corrected/command | unknown command 'state-iam'; did you mean 'state-aim'?
            {"command":"withdraw-entry"}                           | /corrected/command | withdraw-entry cannot be corrected into; withdraw the entry and record anew
            {"command":"state-aim","reform":"reform-b","aim":"b"}  | /corrected         | is about reform-b, but the entry to correct belongs to reform-a
            "state-aim"                                            | /corrected         | expected an object, found text
            """)
    void whatIsCorrectedIsAnActAboutTheSameThing(String corrected, String pointer, String message) {
        var body = """
                {"subject":"reform-a","entry":"9d1f6f0e-6a0f-5a53-8d7e-2f5f9f0b1c2d","reason":"r","happened":"2020",%s,
                 "corrected":%s}
                """.formatted(SOURCE, corrected);
        assertThat(problems("correct-entry", body)).containsExactly(new Problem(pointer, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"command":"abolish-unit","organisation":"org-a"}           | /effects/0/change/unit    | required
            {"organisation":"org-a","unit":"unit-a-b"}                  | /effects/0/change/command | required
            {"command":"state-aim","reform":"reform-a","aim":"b"}       | /effects/0/change/command | state-aim cannot stand here; expected a command about org-…
            {"command":"withdraw-entry"}                                | /effects/0/change/command | withdraw-entry cannot stand here; expected a command about org-…
            {"command":"zzzzzzzz"}                                      | /effects/0/change/command | unknown command 'zzzzzzzz'
            """)
    void whatADecisionChangesIsACommandOnAnOrganisation(String change, String pointer, String message) {
        var body = """
                {"decision":"decision-a","organisation":"org-a","title":"t","happened":"2020",%s,
                 "effects":[{"effective":"1.1.2021","change":%s}]}
                """.formatted(SOURCE, change);
        assertThat(problems("approve-in-council", body)).contains(new Problem(pointer, message));
    }

    @Test
    void textHasALength() {
        assertThat(problems("state-aim", GOOD.replace("\"Aim\"", '"' + "a".repeat(10_001) + '"')))
                .containsExactly(new Problem("/aim", "longer than 10,000 characters: 10,001"));
        assertThat(problems("state-aim", GOOD.replace("\"q\"", '"' + "a".repeat(2_001) + '"')))
                .containsExactly(new Problem("/source/quote", "longer than 2,000 characters: 2,001"));
        assertThat(problems("state-aim", GOOD.replace("reform-a", "reform-" + "a".repeat(114))))
                .containsExactly(new Problem("/reform", "an id has at most 120 characters, found 121"));
    }

    @Test
    void noMoreProblemsAreToldThanAnybodyReads() {
        var body = new StringBuilder("{\"x\":1");
        for (var i = 0; i < 5_000; i++) {
            body.append(",\"extra").append(i).append("\":1");
        }
        assertThat(problems("state-aim", body + "}"))
                .hasSize(101)
                .last()
                .isEqualTo(new Problem("", "there are more than 100 problems; the first are told"));
    }

    private List<Problem> problems(String name, String body) {
        return catchThrowableOfType(
                        Malformed.class,
                        () -> json.read(name, UUID.randomUUID(), "registrar", RecordingMode.LIVE, utf8(body)))
                .problems();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
