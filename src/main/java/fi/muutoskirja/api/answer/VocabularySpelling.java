package fi.muutoskirja.api.answer;

import java.util.Locale;

/** How closed vocabularies are spelt in JSON: {@code FROM_SOURCE} is {@code from-source}. */
public final class VocabularySpelling {
    private VocabularySpelling() {}

    public static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
