package fi.muutoskirja.fuzz;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where Jazzer comes in; .ci/fuzz starts it. */
public final class FuzzedReader {
    private static @Nullable Reader reader;

    private FuzzedReader() {}

    /** @param arguments the folder name of a reader, such as tlog-proof */
    public static void fuzzerInitialize(String[] arguments) {
        reader = Reader.valueOf(arguments[0].replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (reader == null) {
            throw new IllegalStateException("No reader was named");
        }
        reader.read(bytes);
    }
}
