package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.muutoskirja.testing.LedgerInMemory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class CaseProblemsTest {
    private static final String GOOD = """
              - key: tavoite
                command: state-aim
                aim: Elinvoima
                happened: 10.3.2020
                quote: elinvoima
            """;

    private final CaseReader reader = new CaseReader(new LedgerInMemory().catalog());

    @Test
    void theEntryThatTheseAreMadeOfIsSound() {
        assertThat(reader.read(CaseTexts.withEntries(GOOD), "registrar").entries())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            aim: Elinvoima      | aim: 2018                   | line 8, column 10, /entries/0/aim: expected text, found a number; in quotation marks it is text
            aim: Elinvoima      | aim: true                   | line 8, column 10, /entries/0/aim: expected text, found true or false; in quotation marks it is text
            aim: Elinvoima      | aim: [a, b]                 | line 8, column 5, /entries/0/aim: expected text, found a list
            aim: Elinvoima      | amount: 5                   | line 6, column 5, /entries/0/aim: required
            aim: Elinvoima      | aim: "a\\ud800b"            | line 8, column 10, /entries/0/aim: holds half a character (a lone surrogate, \\ud800)
            aim: Elinvoima      | aim: maija@esimerkki.fi     | line 8, column 10, /entries/0/aim: holds an e-mail address, which no entry may keep
            aim: Elinvoima      | aim: !!binary aGVp          | line 8, column 10, /entries/0/aim: the tag tag:yaml.org,2002:binary is not known here
            aim: Elinvoima      | {aim: Elinvoima: x          | line 9, column 13: not YAML
            happened: 10.3.2020 | happened: 31.2.2020         | line 9, column 15, /entries/0/happened: no calendar has the day 31.2.2020
            happened: 10.3.2020 | happened: {earliest: 2020-03-11, latest: 2020-03-10} | line 9, column 26, /entries/0/happened/earliest: earliest 2020-03-11 is after latest 2020-03-10
            happened: 10.3.2020 | happened: 10.3.2020\n    happened: 2020 | line 10, column 5, /entries/0/happened: given twice
            quote: elinvoima    | place: s. 3                 | line 6, column 5, /entries/0/quote: required
            quote: elinvoima    | reform: reform-a            | line 6, column 5, /entries/0/source: required: a quote, or a full source
            quote: elinvoima    | quote: ""                   | line 10, column 12, /entries/0/quote: expected text, found nothing but blanks
            quote: elinvoima    | source: {quote: a, document: reform-a} | /entries/0/source/document: expected an id beginning with source-, found reform-a
            command: state-aim  | command: state-iam          | line 7, column 14, /entries/0/command: unknown command; did you mean 'state-aim'?
            command: state-aim  | mode: live                  | line 6, column 5, /entries/0/command: required
            key: tavoite        | key: Tavoite                | line 6, column 10, /entries/0/key: expected 1 to 100 lower-case letters
            key: tavoite        | key: 5                      | line 6, column 10, /entries/0/key: expected 1 to 100 lower-case letters
            key: tavoite        | id: 5d0fdb9e-5ad5-4a5b-8f3f-0a6f0c1d2e3f | /entries/0/key: required
            quote: elinvoima    | id: abc                     | line 10, column 9, /entries/0/id: expected a UUID in lower case
            aim: Elinvoima      | reform: org-a               | line 8, column 13, /entries/0/reform: expected an id beginning with reform-, found org-a
            """)
    void aProblemIsToldWithItsPlace(String piece, String instead, String problem) {
        assertThat(GOOD).contains(piece);
        assertThat(problems(CaseTexts.withEntries(GOOD.replace(piece, instead.replace("\\n", "\n")))))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void threeErrorsAreThreeReports() {
        assertThat(problems(CaseTexts.withEntries("""
                  - key: a
                    command: state-aim
                    aim: 7
                    happened: 2020
                    quote: q
                  - key: b
                    command: state-aim
                    aim: b
                    happened: 31.2.2020
                    quote: q
                  - key: a
                    command: declare-unknown
                    unknown: unknown-a
                    question: q
                    wouldResolve: w
                    happened: 2020
                    quote: q
                """)))
                .containsExactly(
                        "line 8, column 10, /entries/0/aim: expected text, found a number; in quotation marks it is text",
                        "line 14, column 15, /entries/1/happened: no calendar has the day 31.2.2020",
                        "line 16, column 10, /entries/2/key: another entry has the key 'a'");
    }

    @Test
    void theHeadIsLookedAtToo() {
        assertThat(problems(CaseTexts.utf8("""
                case: Iso Nimi
                titel: x
                organisation: unit-a
                reform: 5
                entries: []
                """)))
                .containsExactly(
                        "line 1, column 7, /case: expected 1 to 100 lower-case letters a–z, digits and hyphens",
                        "line 2, column 8, /titel: unknown field; did you mean 'title'?",
                        "line 3, column 15, /organisation: expected an id beginning with org-, found unit-a",
                        "line 4, column 9, /reform: expected text; a number is text when it stands in quotation marks",
                        "line 5, column 1, /entries: expected a list of at least one entry");
        assertThat(problems(CaseTexts.utf8("title: x\n")))
                .containsExactly("line 1, column 1, /case: required", "line 1, column 1, /entries: required");
    }

    @Test
    void whatTheFileCouldSayOnceIsAskedForWhenNobodySaysIt() {
        assertThat(problems(CaseTexts.utf8("""
                case: testi
                entries:
                  - key: a
                    command: state-aim
                    aim: b
                    happened: 2020
                    quote: q
                """)))
                .containsExactlyInAnyOrder(
                        "line 3, column 5, /entries/0/reform: required",
                        "line 3, column 5, /entries/0/source/document: required, here or once above the entries as document");
    }

    @Test
    void aSourceAndItsShortFormContradictEachOther() {
        assertThat(problems(CaseTexts.withEntries(GOOD + "    source: {document: source-a, quote: toinen}\n")))
                .containsExactly(
                        "line 11, column 5, /entries/0/source: give either the full source, or quote and place");
    }

    @Test
    void anEntryThatTheFileDoesNotHoldIsMissed() {
        assertThat(problems(CaseTexts.withEntries(GOOD + """
                  - key: poisto
                    command: withdraw-entry
                    subject: reform-a
                    entry: tavoitee
                    reason: r
                    quote: q
                """)))
                .containsExactly("line 14, column 12, /entries/1/entry: expected a UUID, found tavoitee;"
                        + " no entry of this file has that key; did you mean 'tavoite'?");
    }

    @Test
    void textThatIsNoYamlIsToldWithItsPlace() {
        assertThat(problems(CaseTexts.utf8("case: testi\nentries:\n  - key: a\n   command: b\n")))
                .singleElement()
                .asString()
                .startsWith("line 4, column 4: not YAML: ");
        assertThat(problems(CaseTexts.utf8("case: \"testi\n")))
                .singleElement()
                .asString()
                .contains("not YAML: ");
        assertThat(problems(CaseTexts.utf8("case: a\nb: \u0007\n")))
                .containsExactly("line 2, column 4: holds a character that YAML does not allow (\\u0007)");
        assertThat(problems(CaseTexts.utf8(""))).containsExactly("line 1, column 1: the file is empty");
        assertThat(problems(CaseTexts.utf8("- a\n")))
                .containsExactly("line 1, column 1: expected a mapping with case and entries");
        assertThat(problems(CaseTexts.utf8("case: a\n---\ncase: b\n")))
                .singleElement()
                .asString()
                .endsWith("a second document begins; a file holds one case");
        assertThat(problems(CaseTexts.utf8("? [a]\n: b\n")))
                .contains("line 1, column 3: expected a name, found a list or a mapping");
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirPlace() {
        var file = CaseTexts.utf8("case: äo\nkey: o\n");
        file[15] = (byte) 0xff;
        assertThat(problems(file))
                .containsExactly("line 2, column 6: not UTF-8: the byte at offset 15 begins no character");
    }

    @Test
    void hostileFilesAreRefusedWithoutHarm() {
        assertThat(problems(CaseTexts.utf8("case: " + "[".repeat(10_000))))
                .containsExactly("line 1, column 106: nested more than 100 deep");
        assertThat(problems(CaseTexts.utf8("case: " + "{a: ".repeat(10_000))))
                .singleElement()
                .asString()
                .endsWith("nested more than 100 deep");
        assertThat(problems(new byte[6 << 20])).containsExactly("line 1, column 1: larger than 5 MB");
        var laughs = new StringBuilder("a0: &a0 [x,x]\n");
        for (var i = 1; i < 25; i++) {
            laughs.append("a%d: &a%d [*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(problems(CaseTexts.utf8(laughs.toString())))
                .singleElement()
                .asString()
                .contains("alias");
        assertThat(problems(CaseTexts.utf8("a: &a [*a]\n")))
                .singleElement()
                .asString()
                .contains("alias");
        assertThat(problems(CaseTexts.utf8("a: &a [x]\nb: [" + "*a,".repeat(60) + "]\n")))
                .singleElement()
                .asString()
                .contains("aliases");
    }

    @Test
    void aFileHoldsAtMostTenThousandEntries() {
        assertThat(problems(CaseTexts.utf8("case: a\nentries:\n" + "  - 1\n".repeat(10_001))))
                .containsExactly("line 2, column 1, /entries: 10001 entries; a file holds at most 10000");
    }

    @Test
    void noMoreProblemsAreToldThanAnybodyReads() {
        assertThat(problems(CaseTexts.utf8("case: a\nentries:\n" + "  - 1\n".repeat(5_000))))
                .hasSize(1_001);
    }

    private List<String> problems(byte[] file) {
        return catchThrowableOfType(CaseFileRefused.class, () -> reader.read(file, "registrar")).problems().stream()
                .map(CaseProblem::toString)
                .toList();
    }
}
