package fi.muutoskirja.api.reform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a reform, or a page of them, in the order in which they happened as far as known.
 *
 * @param reform {@code reform-…}
 * @param all how many entries the reform has, from 1
 * @param matching how many of them suit the filters, from 0; all of them when nothing is filtered
 * @param entries at most as many as the limit; corrections and withdrawals show on the entry they change
 * @param next address of the next page, at the same moment of knowledge; null when this is the last
 */
public record TimelineAnswer(
        String reform,
        int all,
        int matching,
        List<TimelineEntryAnswer> entries,
        @Nullable String next) {}
