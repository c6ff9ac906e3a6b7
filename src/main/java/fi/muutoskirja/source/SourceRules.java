package fi.muutoskirja.source;

import fi.muutoskirja.kernel.Objection;
import fi.muutoskirja.source.SourceState.NotRegistered;
import fi.muutoskirja.source.SourceState.Registered;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What cannot be said of a source document. */
final class SourceRules {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-.+)?");

    private SourceRules() {}

    static List<Objection> against(SourceState state, SourceEvent fact) {
        return switch (fact) {
            case SourceEvent.SourceRegistered f ->
                Objection.raised(aFileIsKnownByItsSha256(f.sha256()), aLanguageIsABcp47Tag(f.language()));
            case SourceEvent.DocumentAttached f ->
                Objection.raised(aFileIsAttachedToARegisteredSource(state, f), aFileIsKnownByItsSha256(f.sha256()));
        };
    }

    private static Optional<Objection> aFileIsAttachedToARegisteredSource(
            SourceState state, SourceEvent.DocumentAttached fact) {
        var registered = switch (state) {
            case NotRegistered nothing -> false;
            case Registered source -> true;
        };
        return Objection.impossibleIf(
                !registered,
                "a-file-is-attached-to-a-registered-source",
                "No source is registered under " + fact.document() + ", so \"" + fact.title()
                        + "\" cannot be attached to it.");
    }

    private static Optional<Objection> aFileIsKnownByItsSha256(@Nullable String sha256) {
        return Objection.impossibleIf(
                sha256 != null && !SHA256.matcher(sha256).matches(),
                "a-file-is-known-by-its-sha-256",
                "sha256: expected 64 lower-case hex digits, found \"" + sha256 + "\".");
    }

    private static Optional<Objection> aLanguageIsABcp47Tag(String language) {
        return Objection.impossibleIf(
                !isLanguageTag(language),
                "a-language-is-a-bcp-47-tag",
                "language: expected a BCP 47 tag such as fi or sv-FI, found \"" + language + "\".");
    }

    private static boolean isLanguageTag(String language) {
        try {
            return LANGUAGE.matcher(language).matches()
                    && !new Locale.Builder()
                            .setLanguageTag(language)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }
}
