package fi.muutoskirja.api.entry;

import fi.muutoskirja.kernel.Personal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one private person.
 *
 * @param person the id that stands for the person, {@code person-…}
 * @param text the words; null when erased
 * @param erased whether no key opens them any more; also so where only another ledger has the key
 */
public record PersonAnswer(String person, @Nullable String text, boolean erased) {
    static PersonAnswer of(Personal said, Optional<String> text) {
        return new PersonAnswer(said.person(), text.orElse(null), text.isEmpty());
    }
}
