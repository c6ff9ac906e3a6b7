package fi.muutoskirja.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DirectoryFilesTest {
    @TempDir
    Path directory;

    @Test
    void readsAFileAndNothingOutside() throws IOException {
        Files.createDirectories(directory.resolve("log/tile/0"));
        Files.write(directory.resolve("log/tile/0/000"), new byte[8_192]);
        Files.write(directory.resolve("secret"), new byte[10]);
        Files.createSymbolicLink(directory.resolve("log/checkpoint"), directory.resolve("secret"));

        try (var log = LogFiles.at(directory.resolve("log").toString())) {
            assertThat(log.read("tile/0/000", 8_192)).isPresent();
            assertThatThrownBy(() -> log.read("tile/0/000", 8_191)).isInstanceOf(NotAccepted.class);
            assertThat(log.read("tile/0/001", 8_192)).isEmpty();
            assertThat(log.read("checkpoint", 8_192)).isEmpty();
            assertThatThrownBy(() -> log.read("../secret", 8_192)).isInstanceOf(NotAccepted.class);
        }
    }
}
