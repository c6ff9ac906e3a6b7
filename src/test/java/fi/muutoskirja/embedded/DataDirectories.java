package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Data directories for tests, which need not unpack PostgreSQL each anew. */
final class DataDirectories {
    private DataDirectories() {}

    /** A new data directory; JUnit's own temporary directories are closed to the user that the server runs as. */
    static Path in(Path temporary, Path unpacked) throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        var data = Files.createDirectory(temporary.resolve("data"));
        Files.createSymbolicLink(data.resolve(unpacked.getFileName()), unpacked);
        return data;
    }

    static Path unpackedIn(Path temporary) throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        var binaries = Binaries.forThisMachine();
        var programs = new Layout(temporary).binaries(binaries.version());
        binaries.unpackInto(programs, step -> {});
        return programs;
    }
}
