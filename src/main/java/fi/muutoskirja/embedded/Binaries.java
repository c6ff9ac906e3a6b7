package fi.muutoskirja.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, as they come with this program: packed, one archive for each kind of machine. */
record Binaries(URL archive, String version) {
    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+)[^/!]*\\.jar!");

    static Binaries forThisMachine() {
        return forMachine(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Binaries forMachine(String system, String processor) {
        var archive = Binaries.class.getResource(
                "/postgres-%s-%s.txz".formatted(nameOfSystem(system), nameOfProcessor(processor)));
        if (archive == null || nameOfSystem(system).equals("windows")) {
            throw new CannotStart(
                    "This build carries no PostgreSQL for %s on %s: connect to a PostgreSQL 18 server of your own."
                            .formatted(system, processor));
        }
        var version = VERSION.matcher(archive.toString());
        if (!version.find()) {
            throw new IllegalStateException("No version in " + archive);
        }
        return new Binaries(archive, version.group(1));
    }

    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    /** Unpacks the programs, once for each version; a directory that exists is whole. */
    void unpackInto(Path directory, Consumer<String> progress) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        progress.accept("Unpacking PostgreSQL " + version);
        var unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        Trees.delete(unfinished);
        Files.createDirectories(unfinished);
        try {
            unpackAll(unfinished);
            Trees.open(unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            Trees.delete(unfinished);
            throw failed;
        }
    }

    private void unpackAll(Path root) throws IOException {
        try (var packed = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, root);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException(entry.getName() + " leads out of the archive");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String nameOfSystem(String system) {
        var plain = system.toLowerCase(Locale.ROOT);
        return plain.startsWith("mac") ? "darwin" : plain.startsWith("windows") ? "windows" : plain;
    }

    private static String nameOfProcessor(String processor) {
        return switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> processor;
        };
    }
}
