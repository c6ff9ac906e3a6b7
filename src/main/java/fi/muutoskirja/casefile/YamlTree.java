package fi.muutoskirja.casefile;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a YAML file says.
 *
 * @param root all of it
 * @param places where in the file each part stands, by JSON pointer
 * @param problems names given twice, and things that have no counterpart in JSON
 */
record YamlTree(JsonNode root, Map<String, FilePlace> places, List<CaseProblem> problems) {
    /** The place of a part, or of what it should be part of when it is missing. */
    FilePlace place(String pointer) {
        var place = places.get(pointer);
        for (var at = pointer; place == null && !at.isEmpty(); ) {
            at = at.substring(0, at.lastIndexOf('/'));
            place = places.get(at);
        }
        return place == null ? FilePlace.START : place;
    }
}
