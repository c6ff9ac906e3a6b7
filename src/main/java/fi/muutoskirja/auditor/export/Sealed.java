package fi.muutoskirja.auditor.export;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a payload says something of a private person, sealed or not. */
final class Sealed {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Sealed() {}

    /** True also of what is no JSON: what cannot be read is not given out either. */
    static boolean isIn(byte[] payload) {
        try {
            return isIn(MAPPER.readTree(payload));
        } catch (JacksonException unreadable) {
            return true;
        }
    }

    private static boolean isIn(JsonNode json) {
        if (json.isObject() && json.has("person") && json.has("sealed")) {
            return true;
        }
        return json.valueStream().anyMatch(Sealed::isIn);
    }
}
