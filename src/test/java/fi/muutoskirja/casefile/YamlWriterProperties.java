package fi.muutoskirja.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@Tag("fast")
class YamlWriterProperties {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Property(tries = 500)
    void whateverIsWrittenIsReadAsTheSame(@ForAll("trees") JsonNode tree) {
        assertThat(readBack(tree)).isEqualTo(tree);
    }

    @Example
    void textThatLooksLikeSomethingElseStaysText() {
        for (var text : List.of(
                "2018",
                "1.5",
                "1e3",
                "-0",
                "true",
                "null",
                "~",
                "",
                "- a",
                "# a",
                "a: b",
                "a #b",
                "&a",
                "*a",
                "!a",
                "{a",
                "[a",
                "'",
                "\"",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "---",
                "...",
                "? a",
                " a",
                "a ",
                "a\tb",
                "\u00a0",
                "\u2028",
                "ä\u00a0ö " + "pitkä ".repeat(40) + "\u2028 loppu",
                "😀".repeat(60),
                "sana ".repeat(1_990) + "loppu",
                "rivi\n".repeat(1_990) + "loppu",
                "rivi\n\nrivi\n",
                "\nrivi",
                "  rivi\nrivi",
                "rivi \nrivi",
                "=",
                "<<",
                "yes",
                "0x1F",
                "0o7",
                "1_000",
                ".5",
                "NaN",
                ".nan",
                ".inf",
                "2020-03-10")) {
            var tree = NODES.objectNode().put("a", text);
            tree.putArray("b").add(text).addObject().put("c", text);
            assertThat(readBack(tree)).as(text).isEqualTo(tree);
        }
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        var characters = Arbitraries.oneOf(
                Arbitraries.chars().with("abåäö:#-'\"[]{},&*!|>%@`?~ \n\t0123456789.<=\\/"),
                Arbitraries.chars().range('\u00a0', '\ud7ff'),
                Arbitraries.chars().with('\u2028', '\u2029', '\u00a0', '\u3000', '\u00ad'));
        var words = Arbitraries.strings()
                .withChars("aäö.,:;-–0123456789")
                .ofMinLength(1)
                .ofMaxLength(12);
        var sentences = words.list().ofMinSize(1).ofMaxSize(60).map(all -> String.join(" ", all));
        var lines = sentences.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("\n", all));
        var texts = Arbitraries.oneOf(
                characters.list().ofMaxSize(120).map(all -> {
                    var text = new StringBuilder();
                    all.forEach(text::append);
                    return text.toString();
                }),
                sentences,
                lines);
        Arbitrary<JsonNode> scalars = texts.map(NODES::stringNode);
        Arbitrary<JsonNode> lists = texts.list().ofMaxSize(6).map(all -> {
            var list = NODES.arrayNode();
            all.forEach(list::add);
            return list;
        });
        return Combinators.combine(scalars, lists, scalars, scalars).as((a, b, c, d) -> {
            var tree = NODES.objectNode();
            tree.set("a", a);
            tree.set("b", b);
            tree.putObject("c").set("d", c);
            tree.putArray("e").addObject().set("f", d);
            return tree;
        });
    }

    private static JsonNode readBack(JsonNode tree) {
        return YamlText.read(YamlWriter.write(tree).getBytes(StandardCharsets.UTF_8))
                .root();
    }
}
