package fi.muutoskirja.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.KebabCase;
import fi.muutoskirja.kernel.LedgerEvent;
import fi.muutoskirja.kernel.RecordingMode;
import fi.muutoskirja.organisation.UnitKind;
import fi.muutoskirja.testing.LedgerInMemory;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored stays readable: each event has a file in {@code approved} that is never edited again. An event that changes its shape
 * gets a new revision, and so a new file beside the old one; one that gains a component gets another file of the same revision,
 * {@code reform.aim-stated.v1.with-reason.json}. For an event that has no file yet, one is proposed under {@code target/approved}.
 */
class ApprovedEventsTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final Path PROPOSED = Path.of("target", "approved");
    private static final Catalog CATALOG = new Catalog(LedgerInMemory.everyCapability());
    private static final StatementJson JSON = new StatementJson(CATALOG);

    static Stream<Class<? extends LedgerEvent>> facts() {
        return CATALOG.events().values().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyEventHasAnApprovedFileOfEachRevision(Class<? extends LedgerEvent> type) throws IOException {
        var proposed = PROPOSED.resolve(first(type, CATALOG.revision(type)));
        if (!Files.exists(APPROVED.resolve(proposed.getFileName()))) {
            Files.createDirectories(PROPOSED);
            Files.write(proposed, JSON.write(FullExample.of(type)));
        }
        for (var revision = 1; revision <= CATALOG.revision(type); revision++) {
            assertThat(APPROVED.resolve(first(type, revision))).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatWasStoredIsReadAndWrittenAgainByteForByte(Class<? extends LedgerEvent> type) throws IOException {
        for (var file : files(type)) {
            var stored = Files.readAllBytes(file);
            var read = JSON.read(CATALOG.factName(type), CATALOG.revision(type), stored);
            assertThat(read.event()).isInstanceOf(type);
            assertThat(new String(JSON.write(read), UTF_8))
                    .as("%s", file.getFileName())
                    .isEqualTo(new String(stored, UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyComponentIsInAnApprovedFile(Class<? extends LedgerEvent> type) throws IOException {
        var written = files(type).stream().map(ApprovedEventsTest::text).collect(Collectors.joining());
        assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getName)
                .allSatisfy(name -> assertThat(written).containsPattern("\"(" + stored(name) + ")\":"));
    }

    @Test
    void everyApprovedFileIsOfAnEventThatIsStillKnown() throws IOException {
        try (var files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.replaceFirst("\\.v\\d+\\..*", "")))
                    .allMatch(CATALOG.events()::containsKey);
        }
    }

    @Test
    void everyConstantKeepsItsSpelling() throws IOException {
        var approved = new TreeMap<String, List<String>>();
        Files.readAllLines(APPROVED.resolve("constants.txt"))
                .forEach(line -> approved.put(
                        line.substring(0, line.indexOf(':')),
                        List.of(line.substring(line.indexOf(':') + 2).split(" "))));

        assertThat(constants()).isEqualTo(approved);
        assertThat(approved.values())
                .allSatisfy(spelled -> assertThat(spelled).allMatch(constant -> constant.matches("[a-z]+(-[a-z]+)*")));
    }

    /** Of every enum in a stored statement, and of the kinds of units, which are stored as text. */
    private static Map<String, List<String>> constants() {
        var types = new LinkedHashMap<String, Class<?>>();
        facts().forEach(type -> collectEnums(type, types));
        Stream.of(RecordingMode.class, Authority.class).forEach(type -> collectEnums(type, types));
        var constants = new TreeMap<String, List<String>>();
        constants.put(
                "organisation.UnitKind",
                Arrays.stream(UnitKind.values()).map(UnitKind::publicName).toList());
        types.forEach((name, type) -> constants.put(
                name,
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> KebabCase.of((Enum<?>) constant))
                        .toList()));
        return constants;
    }

    private static void collectEnums(Class<?> type, Map<String, Class<?>> found) {
        if (type.isEnum()) {
            found.put(type.getName().substring("fi.muutoskirja.".length()), type);
        } else if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                var inner = component.getGenericType() instanceof ParameterizedType list
                        ? (Class<?>) list.getActualTypeArguments()[0]
                        : component.getType();
                collectEnums(inner, found);
            }
        }
    }

    private static List<Path> files(Class<? extends LedgerEvent> type) throws IOException {
        var prefix = CATALOG.factName(type) + ".v" + CATALOG.revision(type) + ".";
        try (var files = Files.list(APPROVED)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    private static String first(Class<? extends LedgerEvent> type, int revision) {
        return CATALOG.factName(type) + ".v" + revision + ".json";
    }

    /** The corrected fact is stored under another name than its component has. */
    private static String stored(String component) {
        return component.equals("fact") ? "corrected" : component;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
