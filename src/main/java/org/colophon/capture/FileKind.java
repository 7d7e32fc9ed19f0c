package org.colophon.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** What a file holds, told from how it begins and never from its name. */
enum FileKind {
    /** Web archive records. */
    WARC,
    /** Web archive records, each or all of them compressed. */
    GZIPPED_WARC,
    /** Anything else that is compressed. */
    GZIP,
    /** A ZIP file, perhaps a WACZ. */
    ZIP,
    /** The page itself. */
    PLAIN;

    /** How much of a file {@link #of} wants to see. */
    static final int LOOK_AT = 4096;

    private static final byte[] WARC_MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] GZIP_MAGIC = {0x1F, (byte) 0x8B, 8};

    /** What a file is that begins so. */
    static FileKind of(byte[] head) {
        if (startsWith(head, WARC_MAGIC)) {
            return WARC;
        }
        if (startsWith(head, GZIP_MAGIC)) {
            return holdsWarc(new ByteArrayInputStream(head)) ? GZIPPED_WARC : GZIP;
        }
        return startsWith(head, ZIP_MAGIC) ? ZIP : PLAIN;
    }

    /** Whether compressed bytes begin like a web archive. */
    static boolean holdsWarc(InputStream gzipped) {
        try {
            return startsWith(new GZIPInputStream(gzipped).readNBytes(WARC_MAGIC.length), WARC_MAGIC);
        } catch (IOException damaged) {
            return false;
        }
    }

    static boolean startsWithGzip(byte[] bytes) {
        return startsWith(bytes, GZIP_MAGIC);
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length
                && java.util.Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
