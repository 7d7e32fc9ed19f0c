package org.colophon.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts streams into temporary files, so that a reader can go back to where a record began.
 *
 * <p>Who opens such a file deletes it at once: it stays readable until it is closed, and a program that is killed
 * leaves nothing behind. Where a file that is open cannot be deleted, it goes when it is closed, or with the program.
 *
 * @param folder where the files are
 */
record Spool(Path folder) {

    /** No archive from a stream or a ZIP file may take more of the disk. */
    static final long MOST = 16L << 30;

    private static final int PIECE = 1 << 16;

    /** In the folder of the system for temporary files. */
    static Spool inTemporaryFolder() {
        return new Spool(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Copies a stream to a file, which the caller deletes.
     *
     * @param most the most bytes that are copied
     * @throws IOException also when the stream is longer
     */
    Path copy(InputStream in, long most) throws IOException {
        Path file = Files.createTempFile(folder, "colophon-", ".spool");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = new byte[PIECE];
            long written = 0;
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                written += n;
                if (written > most) {
                    throw new IOException("it is larger than the limit of " + most + " bytes");
                }
                out.write(piece, 0, n);
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            delete(file);
            throw failed;
        }
    }

    /** Deletes a file, if it is there and can be. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillOpen) {
            file.toFile().deleteOnExit();
        }
    }
}
