import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Name;
import javax.tools.ToolProvider;

/**
 * Writes what Javadoc says of records, of their components and of their methods without parameters, for whoever describes them at run time: a line
 * for each, {@code fi.muutoskirja.structure.UnitAt.since}, a tab, and the text with code in backticks.
 *
 * <p>Arguments: the directory of the sources, the file to write.
 */
final class JavadocOfRecords extends TreePathScanner<Void, String> {
    private final Map<String, String> texts = new TreeMap<>();
    private final DocTrees comments;

    private JavadocOfRecords(DocTrees comments) {
        this.comments = comments;
    }

    public static void main(String[] arguments) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(Path.of(arguments[0]))) {
            var java = sources.filter(path -> path.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            var scanner = new JavadocOfRecords(DocTrees.instance(task));
            for (var unit : task.parse()) {
                scanner.scan(unit, String.valueOf(unit.getPackageName()));
            }
            var target = Path.of(arguments[1]);
            Files.createDirectories(target.getParent());
            Files.writeString(
                    target,
                    scanner.texts.entrySet().stream()
                            .map(text -> text.getKey() + "\t" + text.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
    }

    @Override
    public Void visitClass(ClassTree type, String owner) {
        var name = owner + "." + type.getSimpleName();
        if (type.getKind() == Tree.Kind.RECORD) {
            tell(name, null);
        }
        return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String owner) {
        if (method.getParameters().isEmpty()
                && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD) {
            tell(owner, method.getName());
        }
        return null;
    }

    private void tell(String record, Name method) {
        var comment = comments.getDocCommentTree(getCurrentPath());
        if (comment == null) {
            return;
        }
        texts.put(
                method == null ? record : record + "." + method,
                method == null
                        ? words(comment.getFullBody())
                        : words(comment.getFullBody()).replaceFirst("\\.$", ""));
        comment.getBlockTags().forEach(tag -> {
            if (tag instanceof ParamTree component && !component.isTypeParameter()) {
                texts.put(record + "." + component.getName(), words(component.getDescription()));
            }
        });
    }

    private static String words(List<? extends DocTree> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case TextTree text -> text.getBody();
                    case LiteralTree code -> "`" + code.getBody().getBody() + "`";
                    case LinkTree link
                    when link.getLabel().isEmpty() ->
                        "`" + inKebabCase(link.getReference().getSignature().replaceAll(".*[#.]", "")) + "`";
                    case LinkTree link -> words(link.getLabel());
                    case EntityTree entity -> entity.toString();
                    default -> " ";
                })
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Constants as they are written outside Java. */
    private static String inKebabCase(String name) {
        return name.matches("[A-Z_]+") ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name;
    }
}
