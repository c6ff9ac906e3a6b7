package fi.muutoskirja.transparency.page;

import java.util.Locale;

/** How constants are spelt in the keys of texts: {@code MINUTES_INSPECTED} is {@code minutes-inspected}. */
final class WordKeys {
    private WordKeys() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
