package org.colophon.bibfile;

import java.util.Map;

/**
 * What a stretch of XML says to a reader: its text without tags and comments, its references resolved.
 *
 * <p>Only the five entities of XML and references by number are known; a file's own entities are never resolved, so a
 * small file cannot grow and none can ask for another.
 */
final class XmlText {
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

    private static final int LONGEST_REFERENCE = 10;
    private static final String CDATA = "<![CDATA[";

    private XmlText() {}

    static String plain(String xml) {
        if (xml.indexOf('<') < 0 && xml.indexOf('&') < 0) {
            return xml;
        }
        StringBuilder text = new StringBuilder(xml.length());
        int at = 0;
        while (at < xml.length()) {
            char c = xml.charAt(at);
            if (c == '<' && opensMarkup(xml, at + 1)) {
                at = markup(xml, at, text);
            } else if (c == '&') {
                at = reference(xml, at, text);
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    /** Whether a bracket opens anything; in a file that is not well formed it may be a sign of its text. */
    private static boolean opensMarkup(String xml, int at) {
        return at < xml.length() && (Character.isLetter(xml.charAt(at)) || "/!?_".indexOf(xml.charAt(at)) >= 0);
    }

    private static int markup(String xml, int at, StringBuilder text) {
        if (xml.startsWith(CDATA, at)) {
            int end = end(xml, "]]>", at);
            text.append(xml, at + CDATA.length(), Math.max(at + CDATA.length(), end));
            return Math.min(xml.length(), end + 3);
        }
        String close = xml.startsWith("<!--", at) ? "-->" : ">";
        return Math.min(xml.length(), end(xml, close, at) + close.length());
    }

    private static int end(String xml, String close, int at) {
        int end = xml.indexOf(close, at);
        return end < 0 ? xml.length() : end;
    }

    private static int reference(String xml, int at, StringBuilder text) {
        int end = xml.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_REFERENCE) {
            text.append('&');
            return at + 1;
        }
        String name = xml.substring(at + 1, end);
        String sign = name.startsWith("#") ? numbered(name) : ENTITIES.getOrDefault(name, "");
        if (sign.isEmpty()) {
            text.append('&');
            return at + 1;
        }
        text.append(sign);
        return end + 1;
    }

    private static String numbered(String name) {
        boolean hex = name.startsWith("#x");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }
}
