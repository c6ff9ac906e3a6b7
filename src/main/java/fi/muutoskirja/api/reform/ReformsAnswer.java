package fi.muutoskirja.api.reform;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.timeline.TimelineQueries.ReformLine;
import java.util.List;

/**
 * Every reform in the ledger.
 *
 * @param reforms in the order of their municipalities' names
 */
public record ReformsAnswer(List<ReformLineAnswer> reforms) {
    /**
     * A reform in one line.
     *
     * @param links where to ask on
     */
    public record ReformLineAnswer(@JsonUnwrapped ReformLine reform, ReformLinks links) {}
}
