package fi.muutoskirja.json;

import fi.muutoskirja.json.Shape.Field;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.kernel.HistoricalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a date: the words of a source, or an object with bounds. */
final class DateReader {
    /** The members of a date told by its bounds. */
    static final List<Field> FIELDS = List.of(
            new Field("raw", new Shape.WordsOrNone(Shapes.LONGEST_TEXT), true),
            new Field("earliest", new Shape.Day(), true),
            new Field("latest", new Shape.Day(), true),
            new Field("basis", new Shape.WordsOrNone(Shapes.LONGEST_TEXT), true),
            new Field(
                    "order",
                    new Shape.Parts(
                            HistoricalDate.Order.class,
                            List.of(
                                    new Field("place", new Shape.WholeNumber(), false),
                                    new Field("of", new Shape.WholeNumber(), false))),
                    true));

    private final TreeReader reader;
    private final Problems problems;
    private final boolean yearsAsNumbers;

    DateReader(TreeReader reader, Problems problems, boolean yearsAsNumbers) {
        this.reader = reader;
        this.problems = problems;
        this.yearsAsNumbers = yearsAsNumbers;
    }

    @Nullable
    HistoricalDate read(JsonNode node, String pointer) {
        if (node.isObject()) {
            return bounds(node, pointer);
        }
        if (node.isString()) {
            return words(node.stringValue(), pointer);
        }
        if (yearsAsNumbers && node.isIntegralNumber()) {
            return words(node.toString(), pointer);
        }
        problems.add(
                pointer,
                "expected date words such as \"10.3.2020\", or an object, found "
                        + Kind.of(node).words());
        return null;
    }

    private @Nullable HistoricalDate words(String words, String pointer) {
        var wrong = TextRules.againstWords(words, Shapes.LONGEST_TEXT);
        if (wrong.isPresent()) {
            problems.add(pointer, wrong.get());
            return null;
        }
        try {
            return DateWords.read(words);
        } catch (DateTimeException notADay) {
            problems.add(pointer, "no calendar has the day " + Found.in(words));
        } catch (IllegalArgumentException backwards) {
            problems.add(pointer, String.valueOf(backwards.getMessage()));
        }
        return null;
    }

    private @Nullable HistoricalDate bounds(JsonNode node, String pointer) {
        var before = problems.count();
        var values = reader.members(FIELDS, node, pointer);
        if (problems.count() > before) {
            return null;
        }
        try {
            return new HistoricalDate(
                    orEmpty((String) values.get("raw")),
                    (LocalDate) values.get("earliest"),
                    (LocalDate) values.get("latest"),
                    orEmpty((String) values.get("basis")),
                    (HistoricalDate.Order) values.get("order"));
        } catch (IllegalArgumentException backwards) {
            problems.add(pointer + "/earliest", String.valueOf(backwards.getMessage()));
            return null;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
