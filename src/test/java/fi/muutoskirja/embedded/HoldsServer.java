package fi.muutoskirja.embedded;

import java.nio.file.Path;
import java.util.OptionalInt;

/** A program of its own that starts a server, tells its process id and port, and then does nothing until it is killed. */
final class HoldsServer {
    private HoldsServer() {}

    public static void main(String... arguments) throws InterruptedException {
        var settings = new EmbeddedPostgres.Settings(Path.of(arguments[0]), OptionalInt.empty());
        try (var server = EmbeddedPostgres.start(settings, step -> {})) {
            System.out.println("port " + server.port());
            Thread.currentThread().join();
        }
    }
}
