package fi.muutoskirja.api.log;

import java.util.List;

/**
 * Why the log of one size is the log of a smaller size with entries appended.
 *
 * @param from the smaller size
 * @param to the larger size
 * @param fromRoot the root of the smaller tree, base64
 * @param toRoot the root of the larger one, base64
 * @param proof the hashes of RFC 9162, section 2.1.4, base64; none when the smaller log is empty or the same
 */
public record ConsistencyAnswer(long from, long to, String fromRoot, String toRoot, List<String> proof) {}
