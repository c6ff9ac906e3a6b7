package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.util.Set;
import java.util.regex.Pattern;

/** The paths that a log and its bundle have, and no others: none of them leads out of a directory. */
public final class LogPath {
    private static final Set<String> SINGLE =
            Set.of("checkpoint", "vkey", "policy", "digests", "sources.json", "GUIDE.txt");
    private static final int LONGEST = 64;
    private static final Pattern NUMBERED = Pattern.compile(
            "(tile/([0-9]|[1-5][0-9]|6[0-3]|entries)|payload|metadata)/(?!x000/)(x[0-9]{3}/){0,6}[0-9]{3}"
                    + "(\\.p/([1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?");

    private LogPath() {}

    public static boolean isOne(String path) {
        return SINGLE.contains(path)
                || path.length() <= LONGEST && NUMBERED.matcher(path).matches();
    }

    /** @throws NotAccepted unless it is one */
    public static String checked(String path) {
        if (!isOne(path)) {
            throw new NotAccepted("A log has no file with the path " + Shown.of(path) + ".");
        }
        return path;
    }
}
