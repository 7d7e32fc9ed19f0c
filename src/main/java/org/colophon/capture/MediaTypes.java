package org.colophon.capture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses what bytes are from how they begin, and judges what servers say they are. */
public final class MediaTypes {
    public static final String HTML = "text/html";
    public static final String TEXT = "text/plain";

    private static final int LOOK_AT = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\uFEFF?(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*+<(?:!doctype\\s+html|(?:html|head|body|title|meta|link|base"
                    + "|script|style|main|header|nav|article|section|footer|div|table|ul|ol|dl|p|h[1-6]|img|a|span)"
                    + "[\\s>/])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What is sent for a file whose kind the server does not know. */
    private static final Set<String> UNKNOWN =
            Set.of("", "application/octet-stream", "binary/octet-stream", "application/unknown", "unknown/unknown");

    private static final Set<String> READABLE = Set.of(
            "application/xhtml+xml",
            "application/xml",
            "application/json",
            "application/x-bibtex",
            "application/x-research-info-systems",
            "application/vnd.citationstyles.csl+json",
            "application/mods+xml");

    private static final Set<String> FOR_BROWSERS =
            Set.of("text/css", "text/javascript", "text/ecmascript", "text/x-component", "text/cache-manifest");

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

    /** Whether bytes that a server calls so may be a page or a bibliography: text of any kind, or not known. */
    static boolean mayBeRead(String contentType) {
        String type = bare(contentType);
        return UNKNOWN.contains(type)
                || READABLE.contains(type)
                || (type.startsWith("text/") && !FOR_BROWSERS.contains(type));
    }

    /** Whether a content type says more than that there are bytes. */
    static boolean tellsSomething(String contentType) {
        return !UNKNOWN.contains(bare(contentType));
    }

    /** A content type without its parameters: {@code text/html} of {@code Text/HTML; charset=utf-8}. */
    static String bare(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
