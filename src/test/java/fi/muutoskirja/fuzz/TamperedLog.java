package fi.muutoskirja.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.auditor.verify.Verification;
import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.evidence.LogPath;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.testing.WrittenLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A whole log that holds, after the bytes have said what is to be done to its files. It holds only as long as all that was signed is there. */
final class TamperedLog implements LogFiles {
    private static final TrustPolicy POLICY = TrustPolicy.of(List.of(WrittenLog.KEY.verifier()));
    private static final int MOST_STEPS = 8;
    private static final List<String> SIGNED =
            List.of("tile/0/000", "tile/0/001.p/3", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/3");
    private static final Map<String, byte[]> WHOLE = whole();

    private final Map<String, byte[]> files = new TreeMap<>(WHOLE);

    static void verify(byte[] bytes) {
        var log = new TamperedLog();
        var steps = ByteBuffer.wrap(bytes);
        for (var i = 0; i < MOST_STEPS && steps.remaining() >= 6; i++) {
            log.tamper(steps.get() & 0xff, steps.get() & 0xff, steps.getShort() & 0xffff, steps.getShort() & 0xffff);
        }
        try {
            var verdict = new Verification(log, POLICY, List.of(), null).run((_, _) -> {});
            if (verdict.holds()) {
                SIGNED.forEach(path -> assertThat(log.files.get(path)).as(path).isEqualTo(WHOLE.get(path)));
            } else {
                assertThat(verdict.flaws()).isNotEmpty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tamper(int which, int how, int at, int more) {
        var path = List.copyOf(WHOLE.keySet()).get(which % WHOLE.size());
        var bytes = files.getOrDefault(path, new byte[0]);
        var from = at % (bytes.length + 1);
        switch (how % 6) {
            case 0 -> files.remove(path);
            case 1 -> files.put(path, Arrays.copyOf(bytes, from));
            case 2 -> files.put(path, Arrays.copyOf(bytes, bytes.length + more % 300));
            case 3 -> files.put(path, without(bytes, from, more % 300));
            case 4 -> files.put(path, List.copyOf(WHOLE.values()).get(more % WHOLE.size()));
            default -> {
                var turned = bytes.clone();
                if (from < turned.length) {
                    turned[from] ^= (byte) more;
                }
                files.put(path, turned);
            }
        }
    }

    private static byte[] without(byte[] bytes, int from, int count) {
        var to = Math.min(bytes.length, from + count);
        var left = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, left, from, bytes.length - to);
        return left;
    }

    @Override
    public Optional<byte[]> read(String path, int maxBytes) {
        var bytes = Optional.ofNullable(files.get(LogPath.checked(path)));
        if (bytes.isPresent() && bytes.get().length > maxBytes) {
            throw new NotAccepted(path + " is too large.");
        }
        return bytes;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void close() {}

    private static Map<String, byte[]> whole() {
        try {
            var directory = Files.createTempDirectory("log");
            new WrittenLog(directory).append(WrittenLog.notes(0, 259, 1)).sign();
            var files = new TreeMap<String, byte[]>();
            try (var all = Files.walk(directory)) {
                for (var file : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                    if (Files.isRegularFile(file)) {
                        files.put(relative(directory, file), Files.readAllBytes(file));
                    }
                    Files.delete(file);
                }
            }
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String relative(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }
}
