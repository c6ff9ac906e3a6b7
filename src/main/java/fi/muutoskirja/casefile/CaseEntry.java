package fi.muutoskirja.casefile;

import fi.muutoskirja.kernel.CommandEnvelope;

/**
 * One entry of a case file, read.
 *
 * @param key its name in the file
 * @param path its JSON pointer
 * @param place where it begins
 * @param command what it asks to record
 */
record CaseEntry(String key, String path, FilePlace place, CommandEnvelope command) {}
