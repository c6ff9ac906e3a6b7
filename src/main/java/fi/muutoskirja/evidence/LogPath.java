package fi.muutoskirja.evidence;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.tree.TilePath;
import java.util.Set;

/** The paths that a log and its bundle have, and no others: none of them leads out of a directory. */
public final class LogPath {
    private static final Set<String> SINGLE =
            Set.of("checkpoint", "vkey", "policy", "digests", "sources.json", "GUIDE.txt");

    private LogPath() {}

    public static boolean isOne(String path) {
        try {
            checked(path);
            return true;
        } catch (NotAccepted none) {
            return false;
        }
    }

    /** @throws NotAccepted unless it is one */
    public static String checked(String path) {
        if (SINGLE.contains(path)) {
            return path;
        }
        if (path.indexOf('/') < 0) {
            throw new NotAccepted("A log has no file " + Shown.of(path) + ".");
        }
        return TilePath.read(path).toString();
    }
}
