package org.colophon.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip data member by member and tells where each began, which Java's own stream does not.
 *
 * <p>No read goes beyond the end of a member, so who reads record by record knows in which member each record began.
 */
final class GzipMembers extends InputStream {

    private static final int BUFFER = 8192;
    private static final int HEADER = 10;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private int from;
    private int to;
    private long taken;
    private boolean inMember;
    private long memberStart;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /** How many compressed bytes lie before the member that was read last. */
    long memberStart() {
        return memberStart;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || startMember()) {
            int count = inflate(into, offset, length);
            checksum.update(into, offset, count);
            if (inflater.finished()) {
                endMember();
            }
            if (count > 0) {
                return count;
            }
        }
        return -1;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(into, offset, length);
            while (count == 0 && !inflater.finished()) {
                need();
                inflater.setInput(buffer, from, to - from);
                taken += to - from;
                from = to;
                count = inflater.inflate(into, offset, length);
            }
            return count;
        } catch (DataFormatException damaged) {
            throw new ZipException(String.valueOf(damaged.getMessage()));
        }
    }

    private boolean startMember() throws IOException {
        if (from == to && !fill()) {
            return false;
        }
        memberStart = taken;
        byte[] header = new byte[HEADER];
        for (int i = 0; i < HEADER; i++) {
            header[i] = (byte) next();
        }
        if ((header[0] & 0xFF) != 0x1F || (header[1] & 0xFF) != 0x8B || header[2] != 8) {
            throw new ZipException("not gzip");
        }
        skipOptional(header[3]);
        inflater.reset();
        checksum.reset();
        inMember = true;
        return true;
    }

    private void skipOptional(int flags) throws IOException {
        if ((flags & HAS_EXTRA) != 0) {
            for (int left = next() | next() << 8; left > 0; left--) {
                next();
            }
        }
        if ((flags & HAS_NAME) != 0) {
            skipToZero();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipToZero();
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            next();
            next();
        }
    }

    private void skipToZero() throws IOException {
        int b = next();
        while (b != 0) {
            b = next();
        }
    }

    private void endMember() throws IOException {
        int unused = inflater.getRemaining();
        from = to - unused;
        taken -= unused;
        inMember = false;
        long expected = number();
        long size = number();
        if (expected != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("the checksum is wrong");
        }
    }

    private long number() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private int next() throws IOException {
        need();
        taken++;
        return buffer[from++] & 0xFF;
    }

    private void need() throws IOException {
        if (from == to && !fill()) {
            throw new EOFException("the gzip data is cut off");
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, BUFFER));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
