package fi.muutoskirja.casefile;

import fi.muutoskirja.json.Spelling;
import fi.muutoskirja.json.TextRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what stands above the entries. */
final class HeaderReader {
    static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    static final String SLUG_EXPECTED = "expected 1 to 100 lower-case letters a–z, digits and hyphens";
    private static final int LONGEST_TITLE = 500;
    private static final List<String> NAMES = List.of("case", "title", "organisation", "reform", "document", "entries");

    private final ProblemList problems;

    HeaderReader(ProblemList problems) {
        this.problems = problems;
    }

    CaseHeader read(JsonNode file) {
        for (var name : file.propertyNames()) {
            if (!NAMES.contains(name)) {
                problems.add(
                        "/" + name.replace("~", "~0").replace("/", "~1"),
                        "unknown field" + Spelling.suggestion(name, NAMES));
            }
        }
        var name = text(file, "case", HeaderReader::againstSlug);
        if (!file.has("case")) {
            problems.add("/case", "required");
        }
        return new CaseHeader(
                name == null ? "" : name,
                text(file, "title", title -> TextRules.againstWords(title, LONGEST_TITLE)),
                text(file, "organisation", id -> TextRules.againstId(id, List.of("org"))),
                text(file, "reform", id -> TextRules.againstId(id, List.of("reform"))),
                text(file, "document", id -> TextRules.againstId(id, List.of("source"))));
    }

    static Optional<String> againstSlug(String slug) {
        return SLUG.matcher(slug).matches() ? Optional.empty() : Optional.of(SLUG_EXPECTED);
    }

    private @Nullable String text(JsonNode file, String name, Function<String, Optional<String>> against) {
        var node = file.get(name);
        if (node == null) {
            return null;
        }
        var wrong = node.isString()
                ? against.apply(node.stringValue())
                : Optional.of("expected text; a number is text when it stands in quotation marks");
        wrong.ifPresent(message -> problems.add("/" + name, message));
        return wrong.isPresent() ? null : node.stringValue();
    }
}
