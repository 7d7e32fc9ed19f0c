package org.colophon.capture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Guesses what bytes are from how they begin. */
public final class MediaTypes {
    public static final String HTML = "text/html";
    public static final String TEXT = "text/plain";

    private static final int LOOK_AT = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\uFEFF?(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*+<(?:!doctype\\s+html|(?:html|head|body|title|meta|link|base"
                    + "|script|style|main|header|nav|article|section|footer|div|table|ul|ol|dl|p|h[1-6]|img|a|span)"
                    + "[\\s>/])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MediaTypes() {}

    /** {@code text/html} for bytes that begin like an HTML page, else {@code text/plain}. */
    public static String guess(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK_AT);
        boolean little = length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean big = length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        String head = little || big
                ? new String(bytes, 0, length, StandardCharsets.UTF_16)
                : new String(bytes, 0, length, StandardCharsets.UTF_8);
        return looksLikeHtml(head) ? HTML : TEXT;
    }

    /** Whether a text begins like an HTML page: with a document type, or with one of HTML's elements. */
    public static boolean looksLikeHtml(String text) {
        return HTML_START
                .matcher(text.substring(0, Math.min(text.length(), LOOK_AT)))
                .find();
    }
}
