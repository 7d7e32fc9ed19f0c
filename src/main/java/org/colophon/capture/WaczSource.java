package org.colophon.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The pages of a WACZ: a ZIP file with web archives in its folder {@code archive}. */
final class WaczSource implements Source {

    private static final Pattern ARCHIVE = Pattern.compile("archive/[^/]+\\.warc(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

    private static final int MOST_UNFOLDING = 100;
    private static final long SMALL = 1 << 16;

    private final String name;
    private final ZipFile zip;
    private final long limit;
    private final Spool spool;
    private final Deque<ZipEntry> entries = new ArrayDeque<>();
    private Optional<Path> unpacked = Optional.empty();
    private Source current = Source.of();

    private WaczSource(String name, ZipFile zip, long limit, Spool spool) {
        this.name = name;
        this.zip = zip;
        this.limit = limit;
        this.spool = spool;
        zip.stream().filter(entry -> ARCHIVE.matcher(entry.getName()).matches()).forEach(entries::add);
    }

    /** Opens a ZIP file; empty if it is no WACZ, or no ZIP file after all. */
    static Optional<Source> open(String name, Path file, long limit, Spool spool) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            WaczSource source = new WaczSource(name, zip, limit, spool);
            if (!source.entries.isEmpty()) {
                return Optional.of(source);
            }
            zip.close();
            return Optional.empty();
        } catch (IOException | RuntimeException noZip) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Input> next() {
        while (true) {
            Optional<Input> input = current.next();
            if (input.isPresent() || entries.isEmpty()) {
                return input;
            }
            closeCurrent();
            current = open(entries.removeFirst());
        }
    }

    private Source open(ZipEntry entry) {
        String inside = name + "!" + entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
            Path file = spool.copy(in, most(entry));
            unpacked = Optional.of(file);
            Source source = switch (FileKind.of(head(file))) {
                case WARC -> new WarcSource(inside, file, false, limit);
                case GZIPPED_WARC -> new WarcSource(inside, file, true, limit);
                default -> Source.of(new Input.Problem(inside, "it is not a web archive, or its beginning is damaged"));
            };
            Spool.delete(file);
            return source;
        } catch (IOException | RuntimeException damaged) {
            return Source.of(new Input.Problem(inside, "it cannot be unpacked"));
        }
    }

    /** Text shrinks to a hundredth at best; what shrinks further is meant to fill the disk. */
    private static long most(ZipEntry entry) {
        long packed = Math.min(Math.max(entry.getCompressedSize(), SMALL), Spool.MOST);
        return Math.min(Spool.MOST, packed * MOST_UNFOLDING);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.LOOK_AT);
        }
    }

    private void closeCurrent() {
        current.close();
        unpacked.ifPresent(Spool::delete);
        unpacked = Optional.empty();
    }

    @Override
    public void close() {
        closeCurrent();
        current = Source.of();
        entries.clear();
        try {
            zip.close();
        } catch (IOException onlyRead) {
            entries.clear();
        }
    }
}
