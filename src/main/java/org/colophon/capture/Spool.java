package org.colophon.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a stream into a temporary file, so that a reader can go back to where a record began. */
final class Spool {

    /** No archive from a stream or a ZIP file may take more of the disk. */
    static final long MOST = 16L << 30;

    private static final int PIECE = 1 << 16;

    private Spool() {}

    /**
     * Copies a stream to a file, which the caller deletes.
     *
     * @param most the most bytes that are copied
     * @throws IOException also when the stream is longer
     */
    static Path of(InputStream in, long most) throws IOException {
        Path file = Files.createTempFile("colophon-", ".spool");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            long written = 0;
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                written += n;
                if (written > most) {
                    throw new IOException("it is larger than " + most + " bytes");
                }
                out.write(piece, 0, n);
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            delete(file);
            throw failed;
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillOpenSomewhere) {
            file.toFile().deleteOnExit();
        }
    }
}
