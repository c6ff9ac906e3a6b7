package fi.muutoskirja.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.evidence.DurableFiles;
import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogKeysTest {
    @TempDir
    Path data;

    private LogDirectory directory;

    @BeforeEach
    void begin() {
        directory = new LogDirectory(new DurableFiles(data));
    }

    private LogKeys open() throws IOException {
        return LogKeys.open(directory, Optional.empty());
    }

    private void openingSays(String sentence) {
        assertThatThrownBy(this::open).isInstanceOf(IntegrityViolation.class).hasMessageContaining(sentence);
    }

    /** As after the first entries. */
    private LogKeys having(long size) throws IOException {
        var keys = open();
        var checkpoint = new Checkpoint(keys.origin(), size, TreeHead.empty().root());
        directory.write(
                LogDirectory.SIGNED,
                SignedNote.signed(checkpoint.text(), keys.key()).bytes());
        return keys;
    }

    @Test
    void theKeyIsMadeOnceAndForItsOwnerAlone() throws IOException {
        var first = open();
        var again = open();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("log-key"))))
                .isEqualTo("rw-------");
        assertThat(again.key().secret()).isEqualTo(first.key().secret());
        assertThat(first.origin()).matches("muutoskirja\\.invalid/[0-9a-f]{8}");
        assertThat(first.verifiers()).containsExactly(first.key().verifier());
        assertThat(first.lastSigned().size()).isZero();
    }

    @Test
    void theNameOfALogIsThatOfItsFirstStart() throws IOException {
        var named = LogKeys.open(directory, Optional.of("example.com/kirja"));

        assertThat(named.origin()).isEqualTo("example.com/kirja");
        assertThat(open().origin()).isEqualTo("example.com/kirja");
        assertThatThrownBy(() -> LogKeys.open(directory, Optional.of("example.com/toinen")))
                .isInstanceOf(IntegrityViolation.class)
                .hasMessageContaining("is named example.com/kirja by its key");
    }

    @Test
    void refusesAKeyThatOthersCanRead() throws IOException {
        open();
        Files.setPosixFilePermissions(data.resolve("log-key"), PosixFilePermissions.fromString("rw-r-----"));
        openingSays("can be read by others than its owner");
    }

    @Test
    void refusesAKeyWithoutWhatItSignedLast() throws IOException {
        having(7);
        Files.delete(data.resolve("log-state/signed"));
        openingSays("is missing, which tells what was signed last");
    }

    @Test
    void makesNoOtherKeyBecauseOneIsMissing() throws IOException {
        having(7);
        Files.delete(data.resolve("log-key"));
        openingSays("put it back from a backup");
    }

    @Test
    void beginsNoLogBesideOneThatWasPublished() throws IOException {
        directory.write(LogDirectory.CHECKPOINT, new byte[1]);
        openingSays("neither its key nor what was signed last");
    }

    @Test
    void refusesWhatAnotherKeySigned() throws IOException {
        var keys = having(7);
        var foreign = new SigningKey(keys.origin(), new byte[32]);
        directory.write(
                LogDirectory.SIGNED,
                SignedNote.signed(keys.lastSigned().text(), foreign).bytes());
        openingSays("was not signed by a key of this log");
    }

    @Test
    void refusesASignatureThatDoesNotFit() throws IOException {
        var keys = having(7);
        var text = Files.readString(data.resolve("log-state/signed")).replace("\n7\n", "\n8\n");
        Files.writeString(data.resolve("log-state/signed"), text);
        openingSays("does not hold");
        assertThat(keys.origin()).isNotEmpty();
    }

    @Test
    void refusesWhatIsNoKey() throws IOException {
        open();
        Files.writeString(data.resolve("log-key"), "not a key\n");
        openingSays("cannot be read");
    }

    @Test
    void goesOnWithAnotherKeyOnceTheOldOneIsPutAside() throws IOException {
        var old = having(7);
        Files.move(data.resolve("log-key"), data.resolve("log-key.previous"));

        var rotated = open();
        var again = open();

        assertThat(rotated.origin()).isEqualTo(old.origin());
        assertThat(rotated.key().verifier()).isNotEqualTo(old.key().verifier());
        assertThat(rotated.verifiers())
                .containsExactly(rotated.key().verifier(), old.key().verifier());
        assertThat(again.verifiers()).isEqualTo(rotated.verifiers());
    }

    /** What was signed first is on disk before the key, and means nothing without it. */
    @Test
    void aFirstStartThatWasKilledBeginsAgain() throws IOException {
        var killed = new LogDirectory(new DurableFiles(data, (step, path) -> {
            if (path.equals(LogDirectory.KEY)) {
                throw new IllegalStateException("killed");
            }
        }));
        assertThatThrownBy(() -> LogKeys.open(killed, Optional.empty())).isInstanceOf(IllegalStateException.class);
        assertThat(open().verifiers()).hasSize(1);
    }
}
