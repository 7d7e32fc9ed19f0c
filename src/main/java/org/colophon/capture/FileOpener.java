package org.colophon.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens a file or a stream as what its content says it is: a page, a compressed page, or an archive of pages. */
final class FileOpener {

    private final long limit;
    private final Spool spool;

    FileOpener(long limit, Spool spool) {
        this.limit = limit;
        this.spool = spool;
    }

    Source file(String name, Path file) {
        if (!Files.exists(file)) {
            return Source.of(new Input.Problem(name, "there is no such file"));
        }
        if (!Files.isRegularFile(file)) {
            return Source.of(new Input.Problem(name, "it is a special file"));
        }
        try (InputStream in = buffered(Files.newInputStream(file))) {
            FileKind kind = kind(in);
            Optional<Source> archive = archive(name, file, kind);
            return archive.isPresent() ? archive.get() : Source.of(page(name, label(name, file), in, kind));
        } catch (AccessDeniedException denied) {
            return Source.of(new Input.Problem(name, "it cannot be read: permission denied"));
        } catch (IOException unreadable) {
            return Source.of(new Input.Problem(name, "it cannot be read"));
        }
    }

    /** Archives need to be gone back in, so those are put into a temporary file first. */
    Source stream(String name, String label, InputStream stream) {
        try {
            InputStream in = buffered(stream);
            FileKind kind = kind(in);
            if (kind == FileKind.PLAIN || kind == FileKind.GZIP) {
                return Source.of(page(name, label, in, kind));
            }
            return spooled(name, label, spool.copy(in, Spool.MOST), kind);
        } catch (IOException unreadable) {
            return Source.of(new Input.Problem(name, "it cannot be read: " + unreadable.getMessage()));
        }
    }

    /** Opens a file that a {@link Spool} made, and sees to its end. */
    Source spooled(String name, String label, Path file, FileKind kind) throws IOException {
        try {
            Optional<Source> archive = archive(name, file, kind);
            if (archive.isPresent()) {
                return new Temporary(archive.get(), file);
            }
            try (InputStream again = Files.newInputStream(file)) {
                return Source.of(page(name, label, again, kind));
            }
        } finally {
            Spool.delete(file);
        }
    }

    private Optional<Source> archive(String name, Path file, FileKind kind) throws IOException {
        return switch (kind) {
            case WARC -> Optional.of(new WarcSource(name, file, false, limit));
            case GZIPPED_WARC -> Optional.of(new WarcSource(name, file, true, limit));
            case ZIP -> WaczSource.open(name, file, limit, spool);
            case GZIP, PLAIN -> Optional.empty();
        };
    }

    private Input page(String name, String label, InputStream in, FileKind kind) throws IOException {
        byte[] bytes;
        if (kind == FileKind.GZIP) {
            try {
                bytes = ContentCoding.gunzip(in, limit);
            } catch (ContentCoding.Undecodable undecodable) {
                return new Input.Problem(name, String.valueOf(undecodable.getMessage()));
            }
        } else {
            bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        }
        if (bytes.length > limit) {
            return new Input.Problem(name, "it is larger than the limit of " + limit + " bytes");
        }
        return bytes.length == 0
                ? new Input.Problem(name, "it is empty")
                : new Input.Found(name, Captures.of(label, bytes));
    }

    private static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, 2 * FileKind.LOOK_AT);
    }

    private static FileKind kind(InputStream in) throws IOException {
        in.mark(FileKind.LOOK_AT);
        byte[] head = in.readNBytes(FileKind.LOOK_AT);
        in.reset();
        return FileKind.of(head);
    }

    private static String label(String name, Path file) {
        Path last = file.getFileName();
        return last == null ? name : last.toString();
    }

    /** An archive in a file that goes when it was read, if it did not go before. */
    private record Temporary(Source archive, Path file) implements Source {
        @Override
        public Optional<Input> next() {
            return archive.next();
        }

        @Override
        public void close() {
            archive.close();
            Spool.delete(file);
        }
    }
}
