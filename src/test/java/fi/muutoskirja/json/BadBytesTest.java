package fi.muutoskirja.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.testing.LedgerInMemory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class BadBytesTest {
    private final CommandJson json = new CommandJson(new Catalog(LedgerInMemory.everyCapability()));

    @Test
    void deepNestingIsAProblemAndNotAStackOverflow() {
        for (var opening : List.of("[", "{\"a\":")) {
            assertThat(problems("{\"aim\":" + opening.repeat(10_000)))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.pointer()).startsWith("/aim/");
                        assertThat(problem.message()).startsWith("nested more than 100 deep, at line 1, column ");
                    });
        }
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirOffset() {
        var good = "{\"aim\":\"ä".getBytes(StandardCharsets.UTF_8);
        for (var bad : List.of(new byte[] {(byte) 0xff}, new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80})) {
            var body = Arrays.copyOf(good, good.length + bad.length + 2);
            System.arraycopy(bad, 0, body, good.length, bad.length);
            assertThat(problems(body))
                    .containsExactly(new Problem("", "not UTF-8: the byte at offset 10 begins no character"));
        }
        assertThat(problems(Arrays.copyOf(good, good.length - 1)))
                .containsExactly(new Problem("", "not UTF-8: the byte at offset 8 begins no character"));
    }

    @Test
    void aBodyOfFiveMegabytesIsNotEvenRead() {
        assertThat(problems(new byte[5 << 20])).containsExactly(new Problem("", "larger than 1048576 bytes"));
    }

    @Test
    void somethingThatIsNoObjectIsNamed() {
        assertThat(problems("")).containsExactly(new Problem("", "expected an object, found nothing"));
        assertThat(problems("[1]")).containsExactly(new Problem("", "expected an object, found a list"));
        assertThat(problems("null")).containsExactly(new Problem("", "expected an object, found null"));
        assertThat(problems("\"a\"")).containsExactly(new Problem("", "expected an object, found text"));
    }

    @Test
    void nothingMayFollowTheObject() {
        assertThat(problems("{} {}"))
                .contains(new Problem("", "something follows after the end of the object, at line 1, column 4"));
        assertThat(problems("{}\n]"))
                .anySatisfy(problem ->
                        assertThat(problem.message()).startsWith("not JSON: ").endsWith(", at line 2, column 1"));
    }

    @Test
    void textThatIsNoJsonIsToldWithLineAndColumn() {
        for (var body : List.of("{\n\"aim\": 'x'}", "{\n\"aim\": x}", "{\n\"aim\": 01}", "{\n\"aim\": NaN}")) {
            assertThat(problems(body))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message())
                            .startsWith("not JSON: ")
                            .contains(", at line 2, column "));
        }
    }

    @Test
    void hugeNumbersAndNamesAreRefusedEarly() {
        assertThat(problems("{\"aim\":" + "9".repeat(2_000) + "}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("a name or number of more than 1,000"));
        assertThat(problems("{\"" + "a".repeat(2_000) + "\":1}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("a name or number of more than 1,000"));
        assertThat(problems("{\"aim\":1e999999999}")).contains(new Problem("/aim", "expected text, found a number"));
    }

    @Test
    void aLoneSurrogateInANameIsRefused() {
        assertThat(problems("{\"\\udc00\":1}"))
                .anySatisfy(problem -> assertThat(problem.message()).startsWith("holds half a character"));
    }

    private List<Problem> problems(String body) {
        return problems(body.getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> problems(byte[] body) {
        return catchThrowableOfType(
                        Malformed.class,
                        () -> json.read("state-aim", UUID.randomUUID(), "registrar", RecordingMode.LIVE, body))
                .problems();
    }
}
