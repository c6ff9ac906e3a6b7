package fi.muutoskirja.commandline;

/**
 * A case file as it lies somewhere.
 *
 * @param name what to call it in messages: its path, or its name among the built-in ones
 * @param bytes its content as found; nothing about it has been checked
 */
public record CaseFile(String name, byte[] bytes) {}
