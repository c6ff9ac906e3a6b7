package fi.muutoskirja.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class ShownTest {
    @Test
    void aShortWordIsShownAsItIs() {
        assertThat(Shown.of("Jyväskylä")).isEqualTo("“Jyväskylä”");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Shown.of("x".repeat(61))).isEqualTo("“" + "x".repeat(60) + "…”");
    }

    /** Controls, line ends, a turn of the direction of writing, half a character, and none at all. */
    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0a, 0x1b, 0x7f, 0x85, 0x2028, 0x2029, 0x202e, 0x2066, 0xd800, 0xffff})
    void nothingPassesForSomethingElse(int character) {
        assertThat(Shown.of("a" + Character.toString(character) + "b")).isEqualTo("“a\\u%04xb”".formatted(character));
    }
}
