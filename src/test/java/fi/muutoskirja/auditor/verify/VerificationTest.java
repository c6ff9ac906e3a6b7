package fi.muutoskirja.auditor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.testing.WrittenLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    private static final TrustPolicy POLICY = TrustPolicy.of(List.of(WrittenLog.KEY.verifier()));

    @TempDir
    Path directory;

    private SignedNote written(int entries) {
        return new WrittenLog(directory)
                .append(WrittenLog.notes(0, entries, 20))
                .sign();
    }

    private LogVerdict verdict(OutsideCheckpoint... outside) throws InterruptedException {
        try (var files = LogFiles.at(directory.toString())) {
            return new Verification(files, POLICY, List.of(outside), null).run((_, _) -> {});
        }
    }

    private void change(String file, int at) throws IOException {
        var path = directory.resolve(file);
        var bytes = Files.readAllBytes(path);
        bytes[at] ^= 1;
        Files.write(path, bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 600, 66_000})
    void aWholeLogHolds(int entries) throws InterruptedException {
        written(entries);
        var verdict = verdict();
        assertThat(verdict.flaws()).isEmpty();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.entries()).isEqualTo(entries);
    }

    @Test
    void aChangedLineIsNamed() throws Exception {
        written(600);
        var text = Files.readString(directory.resolve("payload/001"));
        Files.writeString(directory.resolve("payload/001"), text.replaceFirst("\"300x", "\"301x"));
        assertThat(verdict().flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.position()).isEqualTo(301);
            assertThat(flaw)
                    .hasToString(
                            "Position 301: line 45 of payload/001 is not what was logged: its hash is another one.");
        });
    }

    @Test
    void aChangedLeafIsNamed() throws Exception {
        written(300);
        change("tile/entries/000", 2 + 14);
        var verdict = verdict();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.flaws().getFirst().position()).isEqualTo(1);
    }

    @Test
    void aChangedHashIsNamedOnEveryLevel() throws Exception {
        written(66_000);
        change("tile/1/000", 32 * 3);
        assertThat(verdict().flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.position()).isEqualTo(3 * 256 + 1));
        change("tile/1/000", 32 * 3);
        change("tile/0/007", 32 * 9);
        assertThat(verdict().flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.position()).isEqualTo(7 * 256 + 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 65})
    void aTileOfAnotherLengthIsNamed(int length) throws Exception {
        written(600);
        var file = directory.resolve("tile/1/000.p/2");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertThat(verdict().flaws()).first().asString().contains("tile/1/000.p/2 ");
    }

    @Test
    void aLogThatSaysItIsEndlessIsNotReadForEver() throws Exception {
        written(300);
        var endless = new Checkpoint(WrittenLog.KEY.name(), Long.MAX_VALUE, new Sha256().of(new byte[0]));
        Files.write(
                directory.resolve("checkpoint"),
                SignedNote.signed(endless.text(), WrittenLog.KEY).bytes());
        var verdict = verdict();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.flaws()).first().hasToString("Position 257: tile/entries/001 is missing.");
    }

    @Test
    void aMissingPieceIsNamed() throws Exception {
        written(600);
        Files.delete(directory.resolve("tile/entries/001"));
        assertThat(verdict().flaws()).first().hasToString("Position 257: tile/entries/001 is missing.");
    }

    @Test
    void aTruncatedBundleIsNamed() throws Exception {
        written(300);
        var file = directory.resolve("tile/entries/000");
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(verdict().flaws().getFirst().position()).isEqualTo(256);
    }

    @Test
    void aWithheldPayloadIsCounted() throws Exception {
        written(3);
        var lines = Files.readAllLines(directory.resolve("payload/000.p/3"));
        Files.writeString(directory.resolve("payload/000.p/3"), lines.get(0) + "\n\n" + lines.get(2) + "\n");
        var verdict = verdict();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.withheld()).isEqualTo(1);
    }

    @Test
    void anOlderCheckpointFromElsewhereIsAgreedWith() throws Exception {
        var log = new WrittenLog(directory);
        for (var size : new int[] {100, 156, 44, 500}) {
            var before = log.append(WrittenLog.notes(0, size, 20)).sign();
            log.append(WrittenLog.notes(0, 300, 20)).sign();
            var verdict = verdict(new OutsideCheckpoint("kept", before));
            assertThat(verdict.flaws()).isEmpty();
            assertThat(verdict.outside()).containsExactly("kept");
        }
    }

    @Test
    void aLogThatEndsTooEarlyIsNamed() throws Exception {
        var later =
                new WrittenLog(directory).append(WrittenLog.notes(0, 300, 20)).sign();
        var backup = Files.createTempDirectory(directory, "backup");
        new WrittenLog(backup).append(WrittenLog.notes(0, 250, 20)).sign();
        try (var files = LogFiles.at(backup.toString())) {
            var verdict = new Verification(files, POLICY, List.of(new OutsideCheckpoint("kept", later)), null)
                    .run((_, _) -> {});
            assertThat(verdict.flaws())
                    .first()
                    .hasToString(
                            "Position 251: the log ends before it, though kept is a checkpoint of 300 entries: 50 are missing.");
        }
    }

    @Test
    void aLogMadeAnewIsToldFromTheSignedOneAndACopyNamesTheEntry() throws Exception {
        var kept = Files.createTempDirectory(directory, "kept");
        var signed = new WrittenLog(kept).append(WrittenLog.notes(0, 300, 20)).sign();
        var anew = Files.createTempDirectory(directory, "anew");
        var forged = WrittenLog.notes(0, 300, 20);
        forged.set(77, new WrittenLog.Said("note-77", "note.taken", "{}".getBytes(StandardCharsets.UTF_8), new byte[] {
            '{', '}'
        }));
        new WrittenLog(anew).append(forged).sign();
        try (var files = LogFiles.at(anew.toString());
                var copy = LogFiles.at(kept.toString())) {
            var outside = List.of(new OutsideCheckpoint("kept", signed));
            assertThat(new Verification(files, POLICY, outside, null)
                            .run((_, _) -> {})
                            .flaws())
                    .first()
                    .satisfies(flaw -> assertThat(flaw.sentence()).contains("between here and position 300"));
            assertThat(new Verification(files, POLICY, outside, copy)
                            .run((_, _) -> {})
                            .flaws())
                    .first()
                    .satisfies(flaw -> assertThat(flaw.position()).isEqualTo(78));
        }
    }

    @Test
    void aCheckpointThatNobodyKnownSignedIsNotBelieved() throws Exception {
        written(5);
        change("checkpoint", 30);
        var verdict = verdict();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.flaws().getFirst().toString()).startsWith("The checkpoint: ");
    }
}
