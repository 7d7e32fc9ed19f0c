package org.colophon.capture;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web archive one by one, with a way past the broken ones.
 *
 * <p>Where reading fails, {@link #recover()} looks for the next place where a record can begin: a compressed piece
 * that unpacks to one, or the first word of one: where a record was cut, the next may begin in the middle of a line.
 */
final class WarcRecords implements AutoCloseable {

    private static final long LONGEST_HEADERS = 1 << 20;
    private static final int PIECE = 1 << 16;
    private static final byte[] PLAIN_START = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GZIP_START = {0x1F, (byte) 0x8B, 8};

    private final FileChannel file;
    private final boolean gzipped;
    private ArchiveStream stream;
    private WarcReader reader;
    private Optional<WarcRecord> current = Optional.empty();
    private Optional<WarcRecord> ahead = Optional.empty();
    private long offset;

    WarcRecords(Path path, boolean gzipped) throws IOException {
        this.file = FileChannel.open(path);
        this.gzipped = gzipped;
        try {
            this.stream = streamAt(0);
            this.reader = new WarcReader(Channels.newChannel(stream));
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** The next record, read up to its block; empty at the end. Fails where a record is broken. */
    Optional<WarcRecord> next() throws IOException {
        current = ahead.isPresent() ? ahead : read();
        ahead = Optional.empty();
        return current;
    }

    /** Where in the file the record begins that {@link #next} gave, or failed to give. */
    long offset() {
        return offset;
    }

    /** Says that all headers are read, so that what follows may have any length. */
    void headersAreRead() {
        stream.allow(Long.MAX_VALUE);
    }

    /** Reads on to the end of the record, and fails where the record does not have one. */
    void finish() throws IOException {
        headersAreRead();
        if (current.isPresent()) {
            current.get().body().consume();
        }
    }

    /** Goes on behind the place that failed; false where no further record is. */
    boolean recover() throws IOException {
        long from = offset + 1;
        while (true) {
            long candidate = find(from);
            if (candidate < 0) {
                return false;
            }
            from = candidate + 1;
            if (gzipped && !beginsRecord(candidate)) {
                continue;
            }
            try {
                stream = streamAt(candidate);
                reader = new WarcReader(Channels.newChannel(stream));
                ahead = read();
                if (ahead.isPresent()) {
                    return true;
                }
            } catch (IOException | RuntimeException noRecordEither) {
                // It only looked like one.
                ahead = Optional.empty();
            }
        }
    }

    private Optional<WarcRecord> read() throws IOException {
        stream.allow(LONGEST_HEADERS);
        long before = reader.position();
        try {
            Optional<WarcRecord> record = reader.next();
            if (record.isPresent() && record.get().body().size() < 0) {
                throw new IOException("its length is negative");
            }
            return record;
        } finally {
            offset = Math.max(offset, stream.offset(Math.max(before, reader.position())));
        }
    }

    private ArchiveStream streamAt(long start) throws IOException {
        ArchiveStream opened = new ArchiveStream(file, start, gzipped);
        opened.allow(LONGEST_HEADERS);
        return opened;
    }

    private boolean beginsRecord(long start) throws IOException {
        file.position(start);
        return FileKind.holdsWarc(Channels.newInputStream(file));
    }

    /** Where the bytes next stand with which a record can begin, or -1. */
    private long find(long from) throws IOException {
        byte[] wanted = gzipped ? GZIP_START : PLAIN_START;
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        for (long at = from; at < file.size(); at += PIECE - wanted.length + 1) {
            piece.clear();
            int count = Math.max(0, file.read(piece, at));
            for (int i = 0; i + wanted.length <= count; i++) {
                if (Arrays.equals(piece.array(), i, i + wanted.length, wanted, 0, wanted.length)) {
                    return at + i;
                }
            }
        }
        return -1;
    }

    /** All that is left of the block, as far as the limit and one byte more. */
    static byte[] bytes(ReadableByteChannel body, long limit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        while (out.size() <= limit && body.read(piece) >= 0) {
            out.write(piece.array(), 0, piece.position());
            piece.clear();
        }
        return out.toByteArray();
    }

    /** What is wrong with a record, in words. */
    static String reason(Exception failure) {
        if (failure instanceof EOFException) {
            return "it is cut off";
        }
        if (failure instanceof ZipException) {
            return "its gzip data is damaged";
        }
        return failure instanceof ParsingException ? "it is not a web archive record there" : "it is damaged";
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
