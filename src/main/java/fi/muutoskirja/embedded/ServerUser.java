package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operating system's user under which the server runs. PostgreSQL refuses to run as root, so when we are root it gets one of its
 * own; otherwise it runs as we do.
 */
final class ServerUser {
    static final String OWN = "muutoskirja-pg";
    private static final Path ANYWHERE = Path.of("/");

    private final @Nullable String name;
    private final List<String> prefix;

    private ServerUser(@Nullable String name, List<String> prefix) {
        this.name = name;
        this.prefix = prefix;
    }

    static ServerUser of(Layout layout) throws IOException {
        if (!"0".equals(id("-u"))) {
            return new ServerUser(null, List.of());
        }
        var name = ownerOf(layout.cluster());
        if (name == null) {
            name = unprivileged();
        }
        return new ServerUser(name, becoming(name));
    }

    List<String> command(List<String> words) {
        var command = new ArrayList<>(prefix);
        command.addAll(words);
        return command;
    }

    /** Makes a file or directory the server's own. */
    void own(Path path) throws IOException {
        if (name != null) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }

    void mustReach(Path directory) throws IOException {
        if (name == null) {
            return;
        }
        var look = new ArrayList<>(
                List.of("/bin/sh", "-c", "for d; do [ -x \"$d\" ] || { echo \"$d\"; exit 1; }; done", "sh"));
        var ancestors = new ArrayList<String>();
        for (Path at = directory; at != null; at = at.getParent()) {
            ancestors.addFirst(at.toString());
        }
        look.addAll(ancestors);
        var answer = Shell.run(ANYWHERE, command(look));
        if (!answer.succeeded()) {
            throw new CannotStart(("As root, PostgreSQL runs as the user %1$s, who may not enter %2$s: "
                            + "allow it (chmod o+x %2$s) or choose another data directory than %3$s.")
                    .formatted(name, answer.words(), directory));
        }
    }

    private static @Nullable String ownerOf(Path cluster) throws IOException {
        if (!Files.exists(cluster, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        var owner = Files.getOwner(cluster, LinkOption.NOFOLLOW_LINKS).getName();
        return owner.equals("root") ? null : owner;
    }

    private static String unprivileged() throws IOException {
        if (id("-u", OWN) == null) {
            works(List.of(
                    "useradd",
                    "--system",
                    "--no-create-home",
                    "--home-dir",
                    "/nonexistent",
                    "--shell",
                    "/bin/false",
                    OWN));
        }
        for (var candidate : List.of(OWN, "nobody")) {
            if (id("-u", candidate) != null) {
                return candidate;
            }
        }
        throw new CannotStart("PostgreSQL does not run as root, and there is neither a user " + OWN
                + " nor nobody to run it as: create one (useradd --system " + OWN + ") or start as another user.");
    }

    private static List<String> becoming(String name) throws IOException {
        for (var way : ways(name)) {
            var attempt = new ArrayList<>(way);
            attempt.add("true");
            if (works(attempt)) {
                return way;
            }
        }
        throw new CannotStart(
                "PostgreSQL does not run as root, and none of setpriv, runuser and su can start it as the user " + name
                        + ": install util-linux or start as another user.");
    }

    static List<List<String>> ways(String name) throws IOException {
        var user = id("-u", name);
        var group = id("-g", name);
        var ways = new ArrayList<List<String>>();
        if (user != null && group != null) {
            ways.add(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--"));
        } else if (name.matches("\\d+")) {
            ways.add(List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--clear-groups", "--"));
        }
        ways.add(List.of("runuser", "-u", name, "--"));
        ways.add(List.of("su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", name));
        return ways;
    }

    private static boolean works(List<String> command) {
        try {
            return Shell.run(ANYWHERE, command).succeeded();
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static @Nullable String id(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("id"));
        command.addAll(List.of(arguments));
        var answer = Shell.run(ANYWHERE, command);
        return answer.succeeded() ? answer.words() : null;
    }
}
