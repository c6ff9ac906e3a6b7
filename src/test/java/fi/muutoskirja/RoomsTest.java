package fi.muutoskirja;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may enter which room: the table of docs/map.md, as a test. */
class RoomsTest {
    private static final String BASE = "fi.muutoskirja";
    private static final Set<String> CAPABILITIES =
            Set.of("source", "organisation", "reform", "programme", "meeting", "decision");
    private static final Set<String> READ_SIDES = Set.of(
            "structure",
            "timeline",
            "dossier",
            "comparison",
            "proceedings",
            "causality",
            "replay",
            "duties",
            "findings",
            "unknowns");

    /** For each room, the rooms it may import from. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("law", Set.of("kernel")),
            Map.entry("proof", Set.of()),
            Map.entry("evidence", Set.of("kernel", "json", "proof")),
            Map.entry("signing", Set.of("kernel", "eventstore", "proof", "evidence")),
            Map.entry("witness", Set.of("proof", "evidence")),
            Map.entry("source", Set.of("kernel", "law", "messaging")),
            Map.entry("organisation", Set.of("kernel", "law", "messaging")),
            Map.entry("reform", Set.of("kernel", "law", "messaging")),
            Map.entry("programme", Set.of("kernel", "law", "messaging")),
            Map.entry("meeting", Set.of("kernel", "law", "messaging")),
            Map.entry("decision", Set.of("kernel", "law", "meeting", "messaging")),
            Map.entry("json", Set.of("kernel")),
            Map.entry("personal", Set.of("kernel")),
            Map.entry("messaging", Set.of("kernel")),
            Map.entry("eventstore", Set.of("kernel", "json", "messaging", "personal", "proof")),
            Map.entry("structure", with(Set.of("organisation"), "kernel", "law", "messaging", "eventstore")),
            Map.entry("timeline", with(CAPABILITIES, "kernel", "law", "messaging", "eventstore")),
            Map.entry("dossier", with(CAPABILITIES, "kernel", "law")),
            Map.entry("duties", with(CAPABILITIES, "kernel", "law", "dossier")),
            Map.entry("findings", Set.of("kernel", "timeline", "duties")),
            Map.entry("unknowns", with(CAPABILITIES, "kernel", "dossier", "timeline")),
            Map.entry("comparison", Set.of("kernel", "organisation", "reform", "structure", "dossier")),
            Map.entry("causality", with(CAPABILITIES, "kernel", "law", "structure", "timeline")),
            Map.entry("replay", with(CAPABILITIES, "kernel", "law", "structure", "timeline", "dossier", "proceedings")),
            Map.entry("proceedings", Set.of("kernel", "law", "decision", "meeting", "organisation")),
            Map.entry(
                    "rebuild",
                    Set.of("kernel", "json", "eventstore", "evidence", "structure", "timeline", "organisation")),
            Map.entry("digests", with(READ_SIDES, "kernel", "organisation", "eventstore")),
            Map.entry("casefile", with(CAPABILITIES, "kernel", "json")),
            Map.entry(
                    "api",
                    with(union(CAPABILITIES, READ_SIDES), "kernel", "law", "json", "proof", "signing", "digests")),
            Map.entry(
                    "transparency",
                    with(union(CAPABILITIES, READ_SIDES), "kernel", "law", "proof", "signing", "pages")),
            Map.entry("pages", with(union(CAPABILITIES, READ_SIDES), "kernel", "transparency")),
            Map.entry("embedded", Set.of()),
            Map.entry(
                    "commandline",
                    with(
                            READ_SIDES,
                            "kernel",
                            "organisation",
                            "casefile",
                            "rebuild",
                            "auditor",
                            "witness",
                            "digests",
                            "proof",
                            "evidence")),
            Map.entry(
                    "auditor",
                    with(
                            union(CAPABILITIES, READ_SIDES),
                            "kernel",
                            "law",
                            "json",
                            "proof",
                            "evidence",
                            "digests",
                            "embedded")));

    private static final Set<String> PURE = with(CAPABILITIES, "kernel", "law", "proof");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @TestFactory
    Stream<DynamicTest> everyRoomImportsOnlyWhatItMay() {
        return MAY_IMPORT.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey() + " imports only " + room.getValue(),
                        () -> noClasses()
                                .that(liveIn(Set.of(room.getKey())))
                                .should()
                                .dependOnClassesThat(liveInOurRoomsOtherThan(with(room.getValue(), room.getKey())))
                                .allowEmptyShould(true)
                                .check(CODE)));
    }

    @Test
    void everyRoomIsInTheTable() {
        var rooms = CODE.stream()
                .map(RoomsTest::roomOf)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    }

    @Test
    void noRoomsFormACycle() {
        slices().matching(BASE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(liveIn(Set.of("pages")), liveIn(Set.of("transparency")))
                .check(CODE);
    }

    @Test
    void whoeverChecksALogNeedsNoServer() {
        noClasses()
                .that(liveIn(Set.of("proof", "evidence", "auditor", "witness")))
                .should()
                .dependOnClassesThat(describe(
                        "come from the server's frameworks",
                        type -> Stream.of("org.springframework", "org.axonframework", "com.zaxxer", "org.flywaydb")
                                .anyMatch(type.getPackageName()::startsWith)))
                .check(CODE);
    }

    @Test
    void pureRoomsKnowNoFramework() {
        noClasses()
                .that(liveIn(PURE))
                .and(describe("are no shells", type -> !isShell(type)))
                .should()
                .dependOnClassesThat(describe(
                        "come from a framework, a database or a JSON library",
                        type -> Stream.of(
                                        "org.springframework",
                                        "org.axonframework",
                                        "tools.jackson",
                                        "com.fasterxml",
                                        "java.sql",
                                        "javax.sql",
                                        "org.slf4j",
                                        "java.io",
                                        "java.nio.file",
                                        "java.net")
                                .anyMatch(type.getPackageName()::startsWith)))
                .check(CODE);
    }

    @Test
    void pureRoomsHaveNoClockAndNoRandom() {
        noClasses()
                .that(liveIn(PURE))
                .should()
                .callMethodWhere(describe(
                        "asks the clock or chance",
                        call -> List.of(
                                        "java.time.Instant.now",
                                        "java.time.LocalDate.now",
                                        "java.time.ZonedDateTime.now",
                                        "java.lang.System.currentTimeMillis",
                                        "java.lang.System.nanoTime",
                                        "java.util.UUID.randomUUID",
                                        "java.lang.Math.random")
                                .contains(call.getTarget().getOwner().getFullName() + "."
                                        + call.getTarget().getName())))
                .check(CODE);
    }

    @Test
    void axonIsKnownToItsShellsAlone() {
        noClasses()
                .that(describe(
                        "are neither shells nor live where Axon is wired",
                        type -> !isShell(type)
                                && !Set.of("eventstore", "messaging").contains(roomOf(type))))
                .should()
                .dependOnClassesThat(describe(
                        "are Axon's or our terms for it",
                        type -> type.getPackageName().startsWith("org.axonframework")
                                || roomOf(type).equals("messaging")))
                .check(CODE);
    }

    @Test
    void nothingPureKnowsItsShell() {
        noClasses()
                .that(liveIn(PURE))
                .and(describe("are no shells", type -> !isShell(type)))
                .should()
                .dependOnClassesThat(describe("are shells", RoomsTest::isShell))
                .check(CODE);
    }

    @Test
    void publicPagesCannotWrite() {
        noClasses()
                .that(liveIn(Set.of("transparency", "pages")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(BASE + ".kernel.CommandDoor")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void xstreamIsNowhere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.thoughtworks.xstream..")
                .check(CODE);
    }

    @Test
    void everyRoomSaysWhatLivesInIt() {
        classes()
                .that(liveIn(MAY_IMPORT.keySet()))
                .and(describe(
                        "are not generated from pages", type -> !roomOf(type).equals("pages")))
                .should()
                .resideInAnyPackage(CODE.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .toArray(String[]::new))
                .check(CODE);
    }

    /** What Axon finds annotated in our rooms. */
    private static boolean isShell(JavaClass type) {
        return type.getSimpleName().matches("\\w+(Aggregate|Consequences|Projector)");
    }

    private static DescribedPredicate<JavaClass> liveIn(Set<String> rooms) {
        return describe("live in " + rooms, type -> rooms.contains(roomOf(type)));
    }

    private static DescribedPredicate<JavaClass> liveInOurRoomsOtherThan(Set<String> rooms) {
        return describe(
                "live in rooms other than " + rooms,
                type -> type.getPackageName().startsWith(BASE) && !rooms.contains(roomOf(type)));
    }

    private static String roomOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(BASE + ".")) {
            return "";
        }
        var rest = name.substring(BASE.length() + 1);
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static Set<String> with(Set<String> rooms, String... more) {
        return union(rooms, Set.of(more));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
