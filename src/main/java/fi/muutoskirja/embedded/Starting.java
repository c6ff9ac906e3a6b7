package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalInt;

/** Starting the server on a given port, or on a free one. */
record Starting(Layout layout, ServerUser user, Path programs) {
    private static final int ATTEMPTS = 5;
    private static final long LARGE_LOG = 10_000_000;

    record Server(LifeLine lifeLine, int port) {}

    Server on(OptionalInt wanted) throws IOException {
        prepareLog();
        for (var attempt = 1; ; attempt++) {
            var port = wanted.isPresent() ? wanted.getAsInt() : Ports.free();
            var before = Files.size(layout.log());
            try {
                return new Server(LifeLine.start(layout, user, programs, ServerOptions.listeningOn(port)), port);
            } catch (LifeLine.Broken broken) {
                var words = broken.getMessage() + logSince(before);
                if (!Complaint.saysPortIsTaken(words)) {
                    throw Complaint.about(layout, words);
                }
                if (wanted.isPresent() || attempt == ATTEMPTS) {
                    throw Ports.inUse(port);
                }
            }
        }
    }

    /** The server writes the log as its own user, in a directory that is not its own. */
    private void prepareLog() throws IOException {
        if (Files.exists(layout.log()) && Files.size(layout.log()) > LARGE_LOG) {
            Files.move(
                    layout.log(),
                    layout.log().resolveSibling(layout.log().getFileName() + ".old"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(layout.log())) {
            Files.createFile(layout.log());
        }
        user.own(layout.log());
    }

    private String logSince(long position) throws IOException {
        try (var log = Files.newInputStream(layout.log())) {
            log.skipNBytes(position);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
