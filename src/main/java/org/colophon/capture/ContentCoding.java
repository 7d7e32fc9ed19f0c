package org.colophon.capture;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes HTTP content codings, up to a limit: a small answer may unfold to gigabytes. */
final class ContentCoding {

    /** Nobody honest compresses what is compressed more than once more. */
    private static final int MOST_CODINGS = 2;

    private ContentCoding() {}

    /**
     * The bytes before they were compressed.
     *
     * @param codings the value of {@code Content-Encoding}, in the order in which they were applied; may be empty
     * @throws Undecodable with the reason, as the end of a sentence
     */
    static byte[] decode(byte[] bytes, String codings, long limit) throws Undecodable {
        List<String> applied = Stream.of(codings.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
        if (applied.size() > MOST_CODINGS) {
            throw new Undecodable("it is compressed " + applied.size() + " times over");
        }
        byte[] decoded = bytes;
        for (int i = applied.size() - 1; i >= 0; i--) {
            decoded = decodeOne(decoded, applied.get(i), limit);
        }
        return decoded;
    }

    /** Bytes that were compressed with gzip. */
    static byte[] gunzip(InputStream gzipped, long limit) throws Undecodable {
        try {
            return bounded(new GZIPInputStream(gzipped), limit);
        } catch (EOFException cut) {
            throw new Undecodable("its gzip data is cut off");
        } catch (Undecodable known) {
            throw known;
        } catch (IOException damaged) {
            throw new Undecodable("its gzip data is damaged");
        }
    }

    private static byte[] decodeOne(byte[] bytes, String coding, long limit) throws Undecodable {
        if (bytes.length == 0) {
            return bytes;
        }
        InputStream in = new ByteArrayInputStream(bytes);
        try {
            return switch (coding) {
                // Archives that were made by browsers hold plain bytes under a header that speaks of gzip.
                case "gzip", "x-gzip" -> FileKind.startsWithGzip(bytes) ? gunzip(in, limit) : bytes;
                case "deflate" -> bounded(new InflaterInputStream(in, new Inflater(!hasZlibHeader(bytes))), limit);
                case "br" -> bounded(new BrotliInputStream(in), limit);
                default -> throw new Undecodable("its content coding is not known: " + coding);
            };
        } catch (Undecodable known) {
            throw known;
        } catch (IOException | IllegalStateException damaged) {
            throw new Undecodable("its " + coding + " data is damaged or cut off");
        }
    }

    /** The standard asks for a zlib header; some servers send none. */
    private static boolean hasZlibHeader(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0x0F) == 8 && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
    }

    private static byte[] bounded(InputStream in, long limit) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw new Undecodable("unpacked it is larger than the limit of " + limit + " bytes");
            }
            return bytes;
        }
    }

    /** Why bytes could not be unpacked; the message ends a sentence. */
    static final class Undecodable extends IOException {
        private static final long serialVersionUID = 1L;

        Undecodable(String reason) {
            super(reason);
        }
    }
}
