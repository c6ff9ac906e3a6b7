package fi.muutoskirja.transparency.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the pages; Finnish is the first. */
public enum Language {
    FI("fi", "Suomeksi"),
    SV("sv", "På svenska"),
    EN("en", "In English");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.of(tag);
        this.ownName = ownName;
    }

    /** The first part of every address in this language, and its HTML {@code lang}. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** How the link to this language reads, in the language itself. */
    public String ownName() {
        return ownName;
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language that suits an {@code Accept-Language} header best; Finnish when none does or the header cannot be read. */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return FI;
        }
        try {
            var tags = List.of(FI.tag(), SV.tag(), EN.tag());
            var best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags);
            return best == null ? FI : tagged(best).orElse(FI);
        } catch (IllegalArgumentException unreadable) {
            return FI;
        }
    }
}
