package fi.muutoskirja.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BundleFilesTest {
    private static final byte[] TILE = new byte[8_192];
    private static final byte[] NOTE = "origin\n1\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @Test
    void readsWhatAnyZipProgramWrites() throws IOException {
        try (var bundle = LogFiles.at(file(bundle()).toString())) {
            assertThat(bundle.read("checkpoint", 100))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(NOTE));
            assertThat(bundle.read("tile/0/000", 8_192))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(TILE));
            assertThat(bundle.read("vkey", 100)).isEmpty();
            assertThat(bundle.name()).endsWith("bundle.zip");
        }
    }

    @Test
    void readsAFileThatIsStoredAsItIs() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry("checkpoint");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(NOTE.length);
            var crc = new CRC32();
            crc.update(NOTE);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(NOTE);
        }
        try (var bundle = BundleFiles.open(file(bytes.toByteArray()))) {
            assertThat(bundle.read("checkpoint", 100))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(NOTE));
        }
    }

    @Test
    void readsMoreFilesThanTheSmallerFormHasRoomFor() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (var i = 0; i < 70_000; i++) {
                zip.putNextEntry(new ZipEntry("tile/0/x%03d/%03d".formatted(i / 1_000 + 1, i % 1_000)));
                zip.write(i);
            }
        }
        try (var bundle = BundleFiles.open(file(bytes.toByteArray()))) {
            assertThat(bundle.read("tile/0/x070/999", 1))
                    .hasValueSatisfying(read -> assertThat(read).containsExactly((byte) 69_999));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../checkpoint",
                "/checkpoint",
                "C:/checkpoint",
                "tile\\0\\000",
                "tile/",
                "tile/0/../../checkpoint",
                "readme.md",
                "checkpoint\u0000"
            })
    void refusesAPathThatNoLogHas(String path) throws IOException {
        refused(zipped(path, NOTE), "holds a file that no bundle has");
    }

    @Test
    void refusesAFileThatIsLargerThanTheReaderTakes() throws IOException {
        try (var bundle = BundleFiles.open(file(zipped("tile/0/000", new byte[50_000_000])))) {
            assertThatThrownBy(() -> bundle.read("tile/0/000", 8_192))
                    .isInstanceOf(NotAccepted.class)
                    .hasMessageContaining("larger than the 8192 bytes");
        }
    }

    @Test
    void refusesAFileThatGrowsBeyondTheSizeItIsSaidToHave() throws IOException {
        var bundle = zipped("tile/0/000", new byte[50_000_000]);
        var size = directoryAt(bundle) + 24;
        little(bundle).putInt(size, 8_192);
        try (var opened = BundleFiles.open(file(bundle))) {
            assertThatThrownBy(() -> opened.read("tile/0/000", 8_192))
                    .isInstanceOf(NotAccepted.class)
                    .hasMessageContaining("is not what the bundle says");
        }
    }

    @Test
    void refusesTheSamePathTwice() throws IOException {
        var bundle = bundle();
        var first = directoryAt(bundle);
        var second = first + 46 + "checkpoint".length();
        // The second file is called as the first one is.
        assertThat(little(bundle).getInt(second)).isEqualTo(0x02014b50);
        System.arraycopy("checkpoint".getBytes(StandardCharsets.UTF_8), 0, bundle, second + 46, 10);
        refused(bundle, "checkpoint is there twice");
    }

    @Test
    void refusesFilesThatLieOverOneAnother() throws IOException {
        var bundle = bundle();
        var second = directoryAt(bundle) + 46 + "checkpoint".length();
        little(bundle).putInt(second + 42, 5);
        refused(bundle, "lies over what comes after it");
    }

    @Test
    void refusesWhatIsEncrypted() throws IOException {
        var bundle = bundle();
        bundle[directoryAt(bundle) + 8] |= 1;
        refused(bundle, "is encrypted, or compressed in another way");
    }

    @Test
    void refusesAnotherWayOfCompressing() throws IOException {
        var bundle = bundle();
        bundle[directoryAt(bundle) + 10] = 12;
        refused(bundle, "is encrypted, or compressed in another way");
    }

    @Test
    void refusesAFileThatWasChanged() throws IOException {
        var bundle = bundle();
        bundle[directoryAt(bundle) + 16] ^= 1;
        try (var opened = BundleFiles.open(file(bundle))) {
            assertThatThrownBy(() -> opened.read("checkpoint", 100))
                    .isInstanceOf(NotAccepted.class)
                    .hasMessageContaining("is not what the bundle says");
        }
    }

    @Test
    void refusesWhatIsNoZipFile() throws IOException {
        refused(new byte[0], "neither a directory nor a .zip file");
        refused(new byte[1_000], "neither a directory nor a .zip file");
    }

    @Test
    void saysWhereThereIsNothing() {
        var nowhere = directory.resolve("nowhere");
        assertThatThrownBy(() -> LogFiles.at(nowhere.toString()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("nowhere");
    }

    /** Whatever was done to a bundle, it is read or refused in a sentence. */
    @Test
    void survivesAnyDamage() throws IOException {
        var random = new Random(20_261_122);
        var whole = bundle();
        for (var round = 0; round < 3_000; round++) {
            var damaged = whole.clone();
            for (var i = random.nextInt(3); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            var shorter = Arrays.copyOf(damaged, damaged.length - (round % 5 == 0 ? random.nextInt(50) : 0));
            try (var bundle = BundleFiles.open(file(shorter))) {
                bundle.read("checkpoint", 100);
                bundle.read("tile/0/000", 8_192);
            } catch (NotAccepted refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        }
    }

    private void refused(byte[] bundle, String because) throws IOException {
        var file = file(bundle);
        assertThatThrownBy(() -> BundleFiles.open(file))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining(because);
    }

    private static byte[] bundle() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("checkpoint"));
            zip.write(NOTE);
            zip.putNextEntry(new ZipEntry("tile/0/000"));
            zip.write(TILE);
        }
        return bytes.toByteArray();
    }

    private static byte[] zipped(String path, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static int directoryAt(byte[] bundle) {
        return little(bundle).getInt(bundle.length - 6);
    }

    private static ByteBuffer little(byte[] bundle) {
        return ByteBuffer.wrap(bundle).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Path file(byte[] bundle) throws IOException {
        return Files.write(directory.resolve("bundle.zip"), bundle);
    }
}
