package fi.muutoskirja.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Random passwords. That of the server is made once and kept in a file that only its owner reads. */
final class Password {
    private static final int BYTES = 24;

    private Password() {}

    static String existingOrNew(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.deleteIfExists(file);
            write(file, fresh());
        }
        return existing(file);
    }

    static String fresh() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    static String existing(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new CannotStart(
                    "The database's password file %s is missing: put it back from a backup.".formatted(file));
        }
        return Files.readString(file).strip();
    }

    static void write(Path file, String password) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }
}
