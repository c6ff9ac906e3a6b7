package fi.muutoskirja.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.evidence.WritingSteps.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DurableFilesTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new and longer".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @Test
    void writesAFileBelowDirectoriesThatAreNotThereYet() throws IOException {
        var steps = new ArrayList<Step>();
        var root = directory.resolve("data/log");

        new DurableFiles(root, (step, path) -> steps.add(step)).write("tile/0/x001/000", NEW);

        assertThat(root.resolve("tile/0/x001/000")).hasBinaryContent(NEW);
        assertThat(steps).containsExactly(Step.values());
        assertThat(root.resolve(DurableFiles.UNFINISHED)).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void afterAFailureAtAnyStepAFileIsAsItWasOrAsItWasToBe(Step last) throws IOException {
        new DurableFiles(directory).write("checkpoint", OLD);
        var failing = new DurableFiles(directory, (step, path) -> {
            if (step == last) {
                throw new StopHere();
            }
        });

        assertThatThrownBy(() -> failing.write("checkpoint", NEW)).isInstanceOf(StopHere.class);

        assertThat(directory.resolve("checkpoint")).hasBinaryContent(last.compareTo(Step.RENAMED) < 0 ? OLD : NEW);
        assertThat(directory.resolve(DurableFiles.UNFINISHED)).isEmptyDirectory();
    }

    @Test
    void whatIsForTheOwnerAloneIsSoEvenWhereAKilledWriterLeftAFile() throws IOException {
        Files.createDirectory(directory.resolve(DurableFiles.UNFINISHED));
        Files.write(directory.resolve(DurableFiles.UNFINISHED).resolve("1"), OLD);

        new DurableFiles(directory).writeForTheOwnerAlone("key", NEW);

        assertThat(Files.getPosixFilePermissions(directory.resolve("key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(directory.resolve("key")).hasBinaryContent(NEW);
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.createDirectory(directory.resolve("checkpoint"));
        Files.createFile(directory.resolve("checkpoint/in-the-way"));
        var files = new DurableFiles(directory);

        assertThatThrownBy(() -> files.write("checkpoint", NEW)).isInstanceOf(IOException.class);

        assertThat(directory.resolve(DurableFiles.UNFINISHED)).isEmptyDirectory();
    }

    @Test
    void removesWhatKilledWritersLeft() throws IOException {
        Files.createDirectory(directory.resolve(DurableFiles.UNFINISHED));
        Files.write(directory.resolve(DurableFiles.UNFINISHED).resolve("7"), OLD);
        var files = new DurableFiles(directory);

        files.clean();
        files.clean();

        assertThat(directory.resolve(DurableFiles.UNFINISHED)).isEmptyDirectory();
    }

    private static final class StopHere extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
