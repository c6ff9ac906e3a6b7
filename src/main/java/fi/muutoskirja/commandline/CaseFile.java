package fi.muutoskirja.commandline;

import java.nio.charset.StandardCharsets;

/**
 * A case file as it lies somewhere.
 *
 * @param name what to call it in messages: its path, or its name among the built-in ones
 * @param bytes its content as found; nothing about it has been checked
 */
public record CaseFile(String name, byte[] bytes) {
    /** The content as text; bytes that are no UTF-8 become replacement characters. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
