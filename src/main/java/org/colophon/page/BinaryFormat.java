package org.colophon.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells bytes that are no text at all. */
final class BinaryFormat {
    private static final Map<String, String> SIGNATURES = new TreeMap<>(Map.of(
            "%PDF-", "a PDF file",
            "PK\u0003\u0004", "a ZIP file",
            "\u001F\u008B", "a gzip file",
            "\u0089PNG", "a PNG image",
            "GIF8", "a GIF image",
            "\u00FF\u00D8\u00FF", "a JPEG image",
            "{\\rtf", "an RTF file"));
    private static final int LOOK_AT = 1 << 16;
    /** One control character in this many bytes may be an accident; more is no text. */
    private static final int TOLERANCE = 200;

    private BinaryFormat() {}

    /** Why these bytes are no text; empty if they may be. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (var signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return Optional.of("it is " + signature.getValue() + ", not text");
            }
        }
        int controls = 0;
        int length = Math.min(bytes.length, LOOK_AT);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i];
            if (b == 0) {
                return Optional.of("it holds NUL bytes, so it is not text");
            }
            boolean control = b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
            if (control && i < length) {
                controls++;
            }
        }
        return controls > 1 + length / TOLERANCE
                ? Optional.of("it is full of control characters, so it is not text")
                : Optional.empty();
    }
}
