package fi.muutoskirja.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A small shell that starts the server and stops it when our end of its standard input closes: because we ask, or because this
 * program is gone and the operating system closed it for us.
 */
final class LifeLine implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;
    private static final String SCRIPT = script();

    /** Out of reach of signals to the group of processes that this program belongs to, kill -9 among them. */
    private static final List<String> OWN_SESSION = Shell.knows("setsid") ? List.of("setsid") : List.of();

    private final Process shell;

    private LifeLine(Process shell) {
        this.shell = shell;
    }

    /** The server did not come up; the message is what pg_ctl said. */
    static final class Broken extends Exception {
        Broken(String words) {
            super(words);
        }
    }

    /** Returns when the server accepts connections. */
    static LifeLine start(Layout layout, ServerUser user, Path programs, String options) throws IOException, Broken {
        var control = programs.resolve("bin/pg_ctl").toString();
        var words = List.of(
                "/bin/sh",
                "-c",
                SCRIPT,
                "life-line",
                control,
                layout.cluster().toString(),
                layout.log().toString(),
                options);
        var command = new ArrayList<>(OWN_SESSION);
        command.addAll(user.command(words));
        var shell = Shell.prepare(layout.root(), command).start();
        var said = new StringBuilder();
        var reader = new BufferedReader(shell.inputReader(StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals("ready")) {
                return new LifeLine(shell);
            }
            said.append(line).append('\n');
        }
        throw new Broken(said.toString());
    }

    /** Stops the server and waits until it has stopped. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("PostgreSQL has not stopped within " + PATIENCE_SECONDS + " seconds");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(LifeLine.class.getResourceAsStream("life-line.sh"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
