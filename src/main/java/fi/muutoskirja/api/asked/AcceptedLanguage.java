package fi.muutoskirja.api.asked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language that a request prefers among the three that entries are worded in. */
public final class AcceptedLanguage {
    private static final Locale FINNISH = Locale.of("fi");
    private static final List<Locale> SPOKEN = List.of(FINNISH, Locale.of("sv"), Locale.ENGLISH);

    private AcceptedLanguage() {}

    /** The best of Finnish, Swedish and English for the request's {@code Accept-Language}; Finnish when it names none of them. */
    public static Locale of(HttpServletRequest request) {
        var wanted = request.getHeader("Accept-Language");
        if (wanted == null) {
            return FINNISH;
        }
        try {
            var spoken = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return spoken == null ? FINNISH : spoken;
        } catch (IllegalArgumentException unreadable) {
            return FINNISH;
        }
    }
}
