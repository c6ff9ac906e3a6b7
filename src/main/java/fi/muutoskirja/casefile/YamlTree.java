package fi.muutoskirja.casefile;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;

/**
 * What a YAML file says.
 *
 * @param root all of it
 * @param file the same as it is written
 * @param problems names given twice, and things that have no counterpart in JSON
 */
record YamlTree(JsonNode root, Node file, List<CaseProblem> problems) {
    /** The place of a part, told by JSON pointer, or of what it should be part of when it is missing. */
    FilePlace place(String pointer) {
        return place(file, pointer);
    }

    static FilePlace place(Node file, String pointer) {
        var part = new Part(file, file);
        for (var name : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            var within = part.within(name.replace("~1", "/").replace("~0", "~"));
            if (within.isEmpty()) {
                break;
            }
            part = within.get();
        }
        return YamlText.place(part.told);
    }

    /**
     * Part of a file.
     *
     * @param told where a reader looks: what a mapping or list is called stands before it
     */
    private record Part(Node node, Node told) {
        Optional<Part> within(String name) {
            return switch (node) {
                case SequenceNode list ->
                    name.matches("\\d{1,8}")
                            ? list.getValue().stream()
                                    .skip(Integer.parseInt(name))
                                    .findFirst()
                                    .map(element -> new Part(element, element))
                            : Optional.empty();
                case MappingNode mapping ->
                    mapping.getValue().stream()
                            .filter(member -> member.getKeyNode() instanceof ScalarNode key
                                    && key.getValue().equals(name))
                            .findFirst()
                            .map(member -> new Part(
                                    member.getValueNode(),
                                    member.getValueNode() instanceof ScalarNode
                                            ? member.getValueNode()
                                            : member.getKeyNode()));
                default -> Optional.empty();
            };
        }
    }
}
