package org.colophon.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * The unpacked bytes of a web archive from some place on; closing it leaves the file open.
 *
 * <p>Stops a header that does not end: the parser would gather all of it in memory.
 */
final class ArchiveStream extends InputStream {

    private final long start;
    private final InputStream bytes;
    private final boolean gzipped;
    private long allowed;

    ArchiveStream(FileChannel file, long start, boolean gzipped) throws IOException {
        file.position(start);
        this.start = start;
        this.gzipped = gzipped;
        InputStream raw = Channels.newInputStream(file);
        this.bytes = gzipped ? new GzipMembers(raw) : raw;
    }

    /** Lets this many bytes more be read before reading fails. */
    void allow(long count) {
        allowed = count;
    }

    /** Where a record begins that begins so many unpacked bytes after the start, as near as can be told. */
    long offset(long unpacked) {
        return bytes instanceof GzipMembers members ? start + members.memberStart() : start + unpacked;
    }

    boolean gzipped() {
        return gzipped;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (allowed <= 0) {
            throw new IOException("its header is too long");
        }
        int count = bytes.read(into, offset, (int) Math.min(length, allowed));
        allowed -= Math.max(count, 0);
        return count;
    }

    @Override
    public void close() {}
}
