package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A server that a program has started on a data directory, for another program that looks on.
 *
 * @param password of the user; a secret
 */
public record RunningServer(String jdbcUrl, String user, String password) {
    private static final int LINE_OF_PORT = 3;

    /**
     * The server of a data directory, if one is running there.
     *
     * @throws CannotStart when the directory cannot be read
     */
    public static Optional<RunningServer> of(Path dataDirectory) {
        var layout = new Layout(dataDirectory);
        try {
            var lines = Files.readAllLines(layout.postmaster());
            if (!EarlierServer.isRunning(layout) || lines.size() <= LINE_OF_PORT) {
                return Optional.empty();
            }
            var port = Integer.parseInt(lines.get(LINE_OF_PORT).strip());
            return Optional.of(new RunningServer(
                    Database.url(port, Database.NAME), Cluster.SUPERUSER, Password.existing(layout.password())));
        } catch (NoSuchFileException | NumberFormatException noServer) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The data directory %s cannot be read: %s.".formatted(layout.root(), unreadable.getMessage()),
                    unreadable);
        }
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
