package org.colophon.bibfile;

import java.util.regex.Pattern;

/** Traces of HTML and JATS in the values of publishers' files. */
final class Markup {
    private static final Pattern BLOCK = Pattern.compile("</?(?:jats:)?(?:p|title|sec|br|div)(?:\\s[^<>]*)?/?>");
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:jats:)?(?:i|b|em|strong|italic|bold|sub|sup|sc|scp|span|u|tt)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** A text without tags and with the signs its entities stand for; other uses of the same signs stay. */
    static String plain(String text) {
        String plain = text;
        if (plain.indexOf('&') >= 0) {
            plain = plain.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&apos;", "'")
                    .replace("&#39;", "'")
                    .replace("&nbsp;", " ")
                    .replace("&amp;", "&");
        }
        if (plain.indexOf('<') >= 0) {
            plain = INLINE.matcher(BLOCK.matcher(plain).replaceAll(" ")).replaceAll("");
        }
        return plain;
    }
}
