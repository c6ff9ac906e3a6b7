import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Writes the events of every family of commands: of each {@code …Command.java} whose records say {@code @RecordedAs}, an interface {@code …Event} with a
 * record for each command. An event has the components of its command, with their annotations; its name is the last part of its public name.
 *
 * <p>Arguments: the directory of the sources, the directory to write to. A file that would be the same is left as it is.
 */
final class EventsFromCommands {
    private static final String COMMAND = "Command";
    private static final List<String> IMPORTED =
            List.of("fi.muutoskirja.kernel.LedgerCommand", "fi.muutoskirja.kernel.LedgerEvent");

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final ClassTree family;
    private final String source;
    private final List<String> kindsBelow;

    private EventsFromCommands(CompilationUnitTree unit, Trees trees, ClassTree family, List<String> kindsBelow)
            throws IOException {
        this.unit = unit;
        this.trees = trees;
        this.family = family;
        this.source = unit.getSourceFile().getCharContent(true).toString();
        this.kindsBelow = kindsBelow;
    }

    public static void main(String[] arguments) throws IOException {
        var sources = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(sources)) {
            var named = found.filter(path -> path.toString().matches(".*(Command|Event)\\.java|.*Ended\\.java"))
                    .sorted()
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(named));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            for (var unit : units) {
                write(unit, units, Trees.instance(task), target);
            }
        }
    }

    private static void write(CompilationUnitTree unit, List<CompilationUnitTree> all, Trees trees, Path target)
            throws IOException {
        for (var type : unit.getTypeDecls()) {
            if (type instanceof ClassTree family && commands(family).findAny().isPresent()) {
                var kindsBelow = all.stream()
                        .filter(other -> packageOf(other).equals(packageOf(unit)))
                        .flatMap(other -> other.getTypeDecls().stream())
                        .flatMap(other -> other instanceof ClassTree kind ? Stream.of(kind) : Stream.empty())
                        .filter(kind -> extended(kind).contains(event(name(family))))
                        .map(kind -> event(name(kind)))
                        .toList();
                var file = target.resolve(packageOf(unit).replace('.', '/'), event(name(family)) + ".java");
                var text = new EventsFromCommands(unit, trees, family, kindsBelow).text();
                Files.createDirectories(file.getParent());
                if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                    Files.writeString(file, text);
                }
            }
        }
    }

    private String text() {
        var commands = commands(family).toList();
        var imports = new TreeSet<String>();
        unit.getImports().forEach(each -> imports.add(each.toString().strip()));
        IMPORTED.forEach(each -> imports.add("import " + each + ";"));
        var permitted = new LinkedHashSet<String>();
        commands.forEach(command -> permitted.add(event(name(family)) + "." + nameOfEvent(command)));
        permitted.addAll(kindsBelow);
        return """
                package %s;

                %s

                /** What has been recorded by a {@link %s}. Each event is made from its command at build time; its components mean what they mean there. */
                public sealed interface %s extends %s permits %s {
                %s
                    /** The event as which a command is recorded. */
                    static %s of(%s command) {
                        return switch (command) {
                %s
                        };
                    }
                %s}
                """.formatted(
                        packageOf(unit),
                        String.join("\n", imports),
                        name(family),
                        event(name(family)),
                        String.join(", ", extended(family).isEmpty() ? List.of("LedgerEvent") : extended(family)),
                        String.join(", ", permitted),
                        accessors(),
                        event(name(family)),
                        name(family),
                        Stream.concat(
                                        commands.stream().map(this::asEvent),
                                        kindsBelow.stream()
                                                .filter(kind -> isFamily(kind))
                                                .map(kind -> "            case " + kind.replaceAll("Event$", COMMAND)
                                                        + " it -> " + kind + ".of(it);"))
                                .collect(Collectors.joining("\n")),
                        commands.stream().map(this::record).collect(Collectors.joining()));
    }

    private boolean isFamily(String kind) {
        return Files.exists(
                Path.of(unit.getSourceFile().toUri()).resolveSibling(kind.replaceAll("Event$", COMMAND) + ".java"));
    }

    /** What every event of the family tells, as every command does. */
    private String accessors() {
        return family.getMembers().stream()
                .filter(member -> member instanceof MethodTree method && method.getBody() == null)
                .map(member -> "    " + member.toString().strip() + "\n")
                .collect(Collectors.joining());
    }

    private String asEvent(ClassTree command) {
        return "            case %s.%s it -> new %s(%s);"
                .formatted(name(family), name(command), nameOfEvent(command), values(command, "it."));
    }

    private String record(ClassTree command) {
        var kinds = new ArrayList<>(List.of(event(name(family))));
        kinds.addAll(told(command).getOrDefault("of", List.of()));
        return """

                    /** {@link %s.%s}, recorded. */
                    @PublicName(%s)
                    record %s(%s) implements %s {
                        @Override
                        public %s.%s command(String subject) {
                            return new %s.%s(%s);
                        }
                    }
                """.formatted(
                        name(family),
                        name(command),
                        told(command).containsKey("revision")
                                ? "value = \"%s\", revision = %s"
                                        .formatted(
                                                publicName(command),
                                                told(command).get("revision").getFirst())
                                : "\"%s\"".formatted(publicName(command)),
                        nameOfEvent(command),
                        components(command).stream().map(this::sourceOf).collect(Collectors.joining(", ")),
                        String.join(", ", kinds),
                        name(family),
                        name(command),
                        name(family),
                        name(command),
                        values(command, ""));
    }

    private String sourceOf(Tree tree) {
        var positions = trees.getSourcePositions();
        return source.substring(
                (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
    }

    private static String values(ClassTree command, String of) {
        return components(command).stream()
                .map(component -> of + component.getName() + (of.isEmpty() ? "" : "()"))
                .collect(Collectors.joining(", "));
    }

    private static List<VariableTree> components(ClassTree command) {
        return command.getMembers().stream()
                .filter(member -> member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(VariableTree.class::cast)
                .toList();
    }

    private static Stream<ClassTree> commands(ClassTree family) {
        return family.getMembers().stream()
                .filter(member -> member.getKind() == Tree.Kind.RECORD)
                .map(ClassTree.class::cast)
                .filter(member -> !told(member).isEmpty());
    }

    /** What {@code @RecordedAs} says, member by member; empty where it does not stand. */
    private static Map<String, List<String>> told(ClassTree command) {
        return command.getModifiers().getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("RecordedAs"))
                .flatMap(annotation -> annotation.getArguments().stream())
                .collect(Collectors.toMap(
                        EventsFromCommands::memberOf, EventsFromCommands::valuesOf, (one, other) -> one, TreeMap::new));
    }

    private static String memberOf(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment
                ? assignment.getVariable().toString()
                : "value";
    }

    private static List<String> valuesOf(ExpressionTree argument) {
        return switch (argument) {
            case AssignmentTree assignment -> valuesOf(assignment.getExpression());
            case NewArrayTree many ->
                many.getInitializers().stream()
                        .map(EventsFromCommands::valuesOf)
                        .flatMap(Collection::stream)
                        .toList();
            case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
            default -> List.of(argument.toString().replaceAll("\\.class$", ""));
        };
    }

    private static String publicName(ClassTree command) {
        return told(command).get("value").getFirst();
    }

    /** {@code reform.model-proposed} is {@code ModelProposed}. */
    private static String nameOfEvent(ClassTree command) {
        return Stream.of(publicName(command).replaceAll(".*\\.", "").split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The kinds of event that an interface of events, or of commands in terms of events, extends within its package. */
    private static List<String> extended(ClassTree type) {
        return type.getImplementsClause().stream()
                .map(each -> event(each.toString()))
                .toList();
    }

    private static String event(String name) {
        return name.replaceAll(COMMAND + "$", "Event");
    }

    private static String name(ClassTree type) {
        return type.getSimpleName().toString();
    }

    private static String packageOf(CompilationUnitTree unit) {
        return unit.getPackageName().toString();
    }
}
