package fi.muutoskirja.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.proof.NotAccepted;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What holds for every reader and any bytes: it gives what is written in just these bytes, or it says one sentence. */
final class Reading {
    private static final int LONGEST_SENTENCE = 20_000;

    private Reading() {}

    /** Anything that a reader may do. */
    static Consumer<byte[]> either(Consumer<byte[]> reader) {
        return bytes -> {
            try {
                reader.accept(bytes);
            } catch (NotAccepted refused) {
                mustBeOneSentence(refused);
            }
        };
    }

    /** @param again reads, and writes what it read */
    static Consumer<byte[]> ofBytes(UnaryOperator<byte[]> again) {
        return either(bytes -> assertThat(again.apply(bytes)).isEqualTo(bytes));
    }

    static Consumer<byte[]> ofText(Function<String, ?> again) {
        return either(bytes -> {
            var text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(again.apply(text)).hasToString(text);
        });
    }

    private static void mustBeOneSentence(NotAccepted refused) {
        var sentence = Objects.requireNonNull(refused.getMessage());
        assertThat(sentence).isNotBlank().hasSizeLessThan(LONGEST_SENTENCE);
        assertThat(sentence.codePoints().filter(Reading::isDisguise).count())
                .as(sentence)
                .isZero();
    }

    /** Characters that would let foreign text pass for something else on a screen. */
    private static boolean isDisguise(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
