package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.testing.LedgerInMemory;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("fast")
class MirrorTest {
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final Mirror mirror = new Mirror(ledger.catalog());

    @TestFactory
    Stream<DynamicTest> aFactHasTheComponentsOfItsAct() {
        return mirror.pairs().entrySet().stream()
                .map(pair -> DynamicTest.dynamicTest(
                        ledger.catalog().commandName(pair.getValue()),
                        () -> assertThat(components(pair.getKey())).isEqualTo(components(pair.getValue()))));
    }

    @Test
    void everyActHasAFactAndEveryFactAnAct() {
        var acts = ledger.catalog().commands().values().stream()
                .filter(type -> !AboutEntry.class.isAssignableFrom(type))
                .toList();
        var facts = ledger.catalog().events().values().stream()
                .filter(type -> !AboutEntry.class.isAssignableFrom(type))
                .toList();
        assertThat(mirror.pairs().values()).containsExactlyInAnyOrderElementsOf(acts);
        assertThat(mirror.pairs().keySet()).hasSameElementsAs(facts);
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::toString)
                .toList();
    }
}
