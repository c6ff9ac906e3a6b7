package fi.muutoskirja.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReadersTest {
    @TestFactory
    Stream<DynamicTest> everyFileIsReadOrRefusedInOneSentence() {
        return Arrays.stream(Reader.values())
                .flatMap(reader -> Seeds.of(reader).stream()
                        .map(file ->
                                DynamicTest.dynamicTest(named(reader, file), () -> reader.read(Seeds.bytes(file)))));
    }

    /** Cut short and with one bit turned, at two hundred places. */
    @TestFactory
    Stream<DynamicTest> everyFileIsReadOrRefusedWhenItIsDamaged() {
        return Arrays.stream(Reader.values())
                .flatMap(reader -> Seeds.of(reader).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                named(reader, file), () -> damaged(reader, Seeds.bytes(file)))));
    }

    private static String named(Reader reader, Path file) {
        return reader.folder() + "/" + file.getFileName();
    }

    private static void damaged(Reader reader, byte[] bytes) {
        assertThat(bytes).hasSizeLessThan(20_000);
        var step = Math.max(1, bytes.length / 200);
        for (var i = 0; i < bytes.length; i += step) {
            reader.read(Arrays.copyOf(bytes, i));
            var turned = bytes.clone();
            turned[i] ^= (byte) (1 << i % 8);
            reader.read(turned);
        }
    }
}
