package fi.muutoskirja.transparency;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a client says of the codings that it takes (RFC 9110, section 12.5.3). */
final class AcceptedCoding {
    private AcceptedCoding() {}

    /** Whether an answer may be compressed; not when nothing is said of it. */
    static boolean isGzip(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(coding -> coding.replaceAll("\\s", ""))
                        .anyMatch(coding -> coding.equals("gzip")
                                || coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(\\.0*)?"));
    }
}
