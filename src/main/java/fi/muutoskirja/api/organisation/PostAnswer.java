package fi.muutoskirja.api.organisation;

import fi.muutoskirja.api.answer.DateAnswer;
import fi.muutoskirja.api.answer.VocabularySpelling;
import fi.muutoskirja.structure.PostAt;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post on one day.
 *
 * @param id {@code post-…}
 * @param title what it is called
 * @param kind {@code office} or {@code elected}
 * @param places how many can hold it at once, from 1
 * @param unit id of the unit it belongs to; null when the source does not tell
 * @param certainty {@code certain} or {@code possible}: whether it existed on that day
 * @param since when it began
 * @param until when it ended or will end; null when no end is recorded
 * @param holders who held it, certainly or possibly
 * @param entries ids of the entries behind all this, in recorded order
 */
public record PostAnswer(
        String id,
        String title,
        String kind,
        int places,
        @Nullable String unit,
        String certainty,
        DateAnswer since,
        @Nullable DateAnswer until,
        List<HolderAnswer> holders,
        List<UUID> entries) {

    /**
     * A person in a post on one day.
     *
     * @param person the name of the office holder
     * @param acting whether for the time being, "va."
     * @param certainty {@code certain} or {@code possible}: whether the person held it on that day
     * @param since when the person came to it
     * @param until when the person left or will leave it; null when no end is recorded
     * @param entry id of the entry that tells
     */
    public record HolderAnswer(
            String person,
            boolean acting,
            String certainty,
            DateAnswer since,
            @Nullable DateAnswer until,
            UUID entry) {
        static HolderAnswer of(PostAt.HolderAt holder) {
            return new HolderAnswer(
                    holder.person(),
                    holder.acting(),
                    VocabularySpelling.of(holder.certainty()),
                    DateAnswer.of(holder.since()),
                    DateAnswer.ofNullable(holder.until()),
                    holder.entry());
        }
    }

    static PostAnswer of(PostAt post) {
        return new PostAnswer(
                post.id(),
                post.title(),
                VocabularySpelling.of(post.kind()),
                post.places(),
                post.unit(),
                VocabularySpelling.of(post.certainty()),
                DateAnswer.of(post.since()),
                DateAnswer.ofNullable(post.until()),
                post.holders().stream().map(HolderAnswer::of).toList(),
                post.entries());
    }
}
