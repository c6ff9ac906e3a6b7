package fi.muutoskirja.digests;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code digests}: {@code {"version":1,"position":512,"day":"2026-11-22","digests":{"read.structure":"4d0c…",…}}}, written over
 * several lines for people.
 */
public final class DigestsJson {
    /** No such file is larger. */
    public static final int MAX_BYTES = 64 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern NAME = Pattern.compile("[a-z]+([._][a-z]+)*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private DigestsJson() {}

    /** The same digests always give the same bytes. */
    public static byte[] write(Digests digests) {
        var text = new StringBuilder("{\n  \"version\": %d,\n  \"position\": %d,\n  \"day\": \"%s\",\n  \"digests\": {"
                .formatted(digests.version(), digests.position(), digests.day()));
        var separator = "\n";
        for (var side : new TreeMap<>(digests.sides()).entrySet()) {
            text.append(separator).append("    \"%s\": \"%s\"".formatted(side.getKey(), side.getValue()));
            separator = ",\n";
        }
        return text.append("\n  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws NotDigests when the bytes are no such file */
    public static Digests read(byte[] bytes) {
        try {
            var json = MAPPER.readTree(bytes);
            mustHave(json.isObject() && json.size() == 4, "it has a version, a position, a day and digests");
            return new Digests(
                    number(json, "version").intValue(),
                    number(json, "position").longValue(),
                    LocalDate.parse(json.required("day").stringValue()),
                    sides(json.required("digests")));
        } catch (JacksonException | DateTimeException notSuchJson) {
            throw new NotDigests("The file of digests cannot be read: " + firstLine(notSuchJson), notSuchJson);
        }
    }

    private static JsonNode number(JsonNode json, String name) {
        var number = json.required(name);
        mustHave(number.isIntegralNumber() && number.canConvertToLong(), name + " is a number");
        return number;
    }

    private static Map<String, String> sides(JsonNode json) {
        var sides = new TreeMap<String, String>();
        mustHave(json.isObject(), "digests stand under their names");
        for (var side : json.properties()) {
            mustHave(NAME.matcher(side.getKey()).matches(), "the name of a read side is of small letters");
            mustHave(
                    side.getValue().isString()
                            && DIGEST.matcher(side.getValue().stringValue()).matches(),
                    "a digest has 64 small hexadecimal digits");
            sides.put(side.getKey(), side.getValue().stringValue());
        }
        return sides;
    }

    private static void mustHave(boolean holds, String what) {
        if (!holds) {
            throw new NotDigests("The file of digests is not as it should be: " + what + ".", null);
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
