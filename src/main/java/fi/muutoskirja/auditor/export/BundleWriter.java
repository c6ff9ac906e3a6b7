package fi.muutoskirja.auditor.export;

import java.io.IOException;

/** Writes the files of a bundle, in the order in which they are to lie. What is not finished leaves nothing behind. */
interface BundleWriter extends AutoCloseable {
    void write(String path, byte[] bytes) throws IOException;

    /** Puts the bundle in its place; nothing is there before. */
    void finish() throws IOException;

    /** Ends; unless finished, nothing of it is left. */
    @Override
    void close() throws IOException;
}
