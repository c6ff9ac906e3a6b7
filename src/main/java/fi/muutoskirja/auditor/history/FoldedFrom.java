package fi.muutoskirja.auditor.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a history was made of.
 *
 * @param place the bundle, directory or address
 * @param origin the name of the log; null when the place does not tell one
 * @param root the hash of the whole log in base64, as its checkpoint has it; null when the place has none
 * @param size how many entries the log has there
 * @param withheld the positions of entries whose content is kept from the reader
 */
public record FoldedFrom(
        String place, @Nullable String origin, @Nullable String root, long size, List<Long> withheld) {
    public FoldedFrom {
        withheld = List.copyOf(withheld);
    }
}
