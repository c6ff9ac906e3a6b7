package fi.muutoskirja.json;

import tools.jackson.databind.JsonNode;

/** What a piece of JSON is, in words for people. */
enum Kind {
    TEXT("text"),
    NUMBER("a number"),
    YES_OR_NO("true or false"),
    LIST("a list"),
    OBJECT("an object"),
    NULL("null");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Kind of(JsonNode node) {
        if (node.isString()) {
            return TEXT;
        }
        if (node.isNumber()) {
            return NUMBER;
        }
        if (node.isBoolean()) {
            return YES_OR_NO;
        }
        if (node.isArray()) {
            return LIST;
        }
        return node.isObject() ? OBJECT : NULL;
    }
}
