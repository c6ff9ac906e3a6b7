package fi.muutoskirja.api.causality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.muutoskirja.causality.ChainLink;
import java.util.List;
import java.util.function.Function;

/**
 * One link of the chain behind something.
 *
 * @param about what a step settles
 * @param because what it rests on
 */
public record WhyLinkAnswer(
        @JsonUnwrapped ToldLinkAnswer told, List<ChainLink.About> about, List<WhyLinkAnswer> because) {
    /**
     * The chain behind a unit or post, as known at one moment.
     *
     * @param chain the unit or post, with the steps of its life and what each rests on
     */
    public record WhyAnswer(WhyLinkAnswer chain) {}

    static WhyLinkAnswer of(ChainLink link, Function<ChainLink, String> text) {
        return new WhyLinkAnswer(
                ToldLinkAnswer.of(link, text.apply(link)),
                link.about(),
                link.next().stream().map(next -> of(next, text)).toList());
    }
}
