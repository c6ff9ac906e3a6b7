package fi.muutoskirja.casefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** From the bytes of a case file to a tree: UTF-8 and YAML 1.2 with the types of JSON, within limits that keep a hostile file harmless. */
final class YamlText {
    /** The largest file, in bytes. */
    static final int LARGEST = 5 * 1_048_576;

    /** How many mappings and lists can stand within each other. */
    static final int DEEPEST = 100;

    /** How many mappings and lists can be repeated by alias. */
    static final int MOST_ALIASES = 50;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("the case file")
            .setSchema(new JsonSchema())
            .setCodePointLimit(LARGEST + 1)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .build();

    private YamlText() {}

    /**
     * @throws CaseFileRefused when the bytes are no YAML, or one of a kind that no case file needs
     */
    static YamlTree read(byte[] file) {
        if (file.length > LARGEST) {
            throw refused(FilePlace.START, "larger than 5 MB");
        }
        var text = decoded(file);
        try {
            var documents = new Composer(SETTINGS, parser(text));
            if (!documents.hasNext()) {
                throw refused(FilePlace.START, "the file is empty");
            }
            var tree = new YamlNodes(documents.next()).tree();
            if (documents.hasNext()) {
                throw refused(place(documents.next()), "a second document begins; a file holds one case");
            }
            return tree;
        } catch (MarkedYamlEngineException notYaml) {
            throw refused(
                    place(notYaml.getProblemMark().or(notYaml::getContextMark)), "not YAML: " + notYaml.getProblem());
        } catch (ReaderException odd) {
            throw refused(
                    place(
                            text,
                            text.offsetByCodePoints(
                                    0, Math.min(odd.getPosition(), text.codePointCount(0, text.length())))),
                    "holds a character that YAML does not allow (\\u%04x)".formatted(odd.getCodePoint()));
        } catch (YamlEngineException beyond) {
            throw refused(FilePlace.START, "not YAML: " + beyond.getMessage());
        }
    }

    static FilePlace place(Node node) {
        return place(node.getStartMark());
    }

    private static FilePlace place(Optional<Mark> mark) {
        return mark.map(at -> new FilePlace(at.getLine() + 1, at.getColumn() + 1))
                .orElse(FilePlace.START);
    }

    private static String decoded(byte[] file) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length);
        var bad = decoder.decode(bytes, text, true).isError();
        text.flip();
        if (bad) {
            throw refused(
                    place(text, text.length()),
                    "not UTF-8: the byte at offset " + bytes.position() + " begins no character");
        }
        return text.toString();
    }

    /** The place where the text ends when cut at an offset. */
    private static FilePlace place(CharSequence text, int offset) {
        var line = 1;
        var column = 1;
        for (var i = 0; i < offset; i++) {
            var ends = text.charAt(i) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + (Character.isLowSurrogate(text.charAt(i)) ? 0 : 1);
        }
        return new FilePlace(line, column);
    }

    /** Composing calls itself for each level, so the depth is looked at before each. */
    private static ParserImpl parser(String text) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)) {
            private int depth;

            @Override
            public Event next() {
                var event = super.next();
                depth += switch (event.getEventId()) {
                    case MappingStart, SequenceStart -> 1;
                    case MappingEnd, SequenceEnd -> -1;
                    default -> 0;
                };
                if (depth > DEEPEST) {
                    throw refused(place(event.getStartMark()), "nested more than " + DEEPEST + " deep");
                }
                return event;
            }
        };
    }

    static CaseFileRefused refused(FilePlace place, String message) {
        return new CaseFileRefused(List.of(new CaseProblem(place, "", message)));
    }
}
