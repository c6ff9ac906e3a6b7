package fi.muutoskirja.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.evidence.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** A bundle, which is read from a file. */
final class Bundled {
    private static final int MOST = 100_000;

    private Bundled() {}

    static void read(byte[] bytes) {
        try {
            var file = Files.createTempFile("bundle", ".zip");
            try {
                Files.write(file, bytes);
                readAll(file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void readAll(String file) {
        try (var log = LogFiles.at(file)) {
            for (var path : List.of("checkpoint", "vkey", "tile/0/000.p/3", "payload/000.p/3", "GUIDE.txt")) {
                log.read(path, MOST).ifPresent(read -> assertThat(read).hasSizeLessThanOrEqualTo(MOST));
            }
        } catch (Unreadable said) {
            assertThat(said).hasMessageContaining(file);
        }
    }
}
