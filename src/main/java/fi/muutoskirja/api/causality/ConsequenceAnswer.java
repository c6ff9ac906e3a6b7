package fi.muutoskirja.api.causality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.causality.ChainLink;
import fi.muutoskirja.causality.TakenBack;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that followed from a decision.
 *
 * @param takenBack what withdrew it; null while it stands
 * @param ledTo what it led to in turn
 */
public record ConsequenceAnswer(
        @JsonUnwrapped ToldLinkAnswer told, @Nullable TakenBack takenBack, List<ConsequenceAnswer> ledTo) {
    /**
     * Everything that followed from a decision, as known at one moment.
     *
     * @param decision the decision, with what it led to
     */
    public record ConsequencesAnswer(ConsequenceAnswer decision) {}

    static ConsequenceAnswer of(ChainLink link, Function<ChainLink, String> text) {
        return new ConsequenceAnswer(
                ToldLinkAnswer.of(link, text.apply(link)),
                link.takenBack(),
                link.next().stream().map(next -> of(next, text)).toList());
    }
}
