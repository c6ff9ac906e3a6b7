package fi.muutoskirja.json;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.AboutEntry;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.testing.LedgerInMemory;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("fast")
class EventsFollowFromCommandsTest {
    private final LedgerInMemory ledger = new LedgerInMemory();

    @TestFactory
    Stream<DynamicTest> anEventHasTheComponentsOfItsCommandAndLeadsBackToIt() {
        return commands()
                .map(type -> DynamicTest.dynamicTest(ledger.catalog().commandName(type), () -> {
                    var command = (LedgerCommand) RecordMaking.make(type, anything(type));
                    var event = command.event();
                    assertThat(components(event.getClass())).isEqualTo(components(type));
                    assertThat(event.command(command.subject())).isEqualTo(command);
                    assertThat(event.command(command.subject()).event()).isEqualTo(event);
                }));
    }

    @Test
    void everyEventFollowsFromOneCommand() {
        var events = ledger.catalog().events().values().stream()
                .filter(type -> !AboutEntry.class.isAssignableFrom(type))
                .toList();
        var recorded = new ArrayList<Class<?>>();
        commands()
                .forEach(type -> recorded.add(((LedgerCommand) RecordMaking.make(type, anything(type)))
                        .event()
                        .getClass()));
        assertThat(recorded).hasSameSizeAs(events).hasSameElementsAs(events);
    }

    private Stream<Class<? extends LedgerCommand>> commands() {
        return ledger.catalog().commands().values().stream().filter(type -> !AboutEntry.class.isAssignableFrom(type));
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::toString)
                .toList();
    }

    private static HashMap<String, @Nullable Object> anything(Class<?> type) {
        var values = new HashMap<String, @Nullable Object>();
        for (var component : type.getRecordComponents()) {
            values.put(component.getName(), anything(component));
        }
        return values;
    }

    private static @Nullable Object anything(RecordComponent component) {
        var type = component.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> component.getName();
            case "List" -> List.of();
            case "Integer" -> component.getName().length();
            case "Boolean" -> true;
            default -> null;
        };
    }
}
