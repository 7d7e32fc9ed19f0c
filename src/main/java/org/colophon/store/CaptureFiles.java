package org.colophon.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The captured bytes, one file for each digest.
 *
 * <p>{@code captures/ab/cdef…} holds the bytes whose SHA-256 begins with {@code ab}. A file appears
 * only when it is whole, and is never changed afterwards.
 */
public final class CaptureFiles {

    private static final int FAN_OUT = 2;

    private final Path folder;

    CaptureFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps some bytes; nothing happens if they are kept already.
     *
     * @param sha256 their digest in lower-case hex
     * @throws StoreProblem if they cannot be written
     */
    public void keep(String sha256, byte[] bytes) {
        Path file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), "new", ".tmp");
            try {
                Files.write(whole, bytes);
                try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                moveInto(whole, file);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new StoreProblem("cannot keep the bytes of a capture in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The bytes with a digest; empty if they were never kept. */
    public Optional<byte[]> find(String sha256) {
        Path file = file(sha256);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new StoreProblem("cannot read the kept bytes " + file + ": " + e.getMessage(), e);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, FAN_OUT)).resolve(sha256.substring(FAN_OUT));
    }

    private static void moveInto(Path whole, Path file) throws IOException {
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, file);
        }
    }
}
