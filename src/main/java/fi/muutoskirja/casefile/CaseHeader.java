package fi.muutoskirja.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a case file says once for all its entries.
 *
 * @param name the name of the case; part of the id of every entry
 * @param title what people call it; null when not given
 * @param organisation the municipality of acts that name none; null when not given
 * @param reform the reform of acts that name none; null when not given
 * @param document the source of passages that name none; null when not given
 */
record CaseHeader(
        String name,
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String reform,
        @Nullable String document) {

    /** The value that stands in for an absent member of an act. */
    Optional<String> standingFor(String member) {
        return Optional.ofNullable(
                switch (member) {
                    case "organisation" -> organisation;
                    case "reform" -> reform;
                    default -> null;
                });
    }
}
