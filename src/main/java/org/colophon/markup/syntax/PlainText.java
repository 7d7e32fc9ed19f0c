package org.colophon.markup.syntax;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The words of a text in which a page has written HTML where none is expected: markup goes, entities become the
 * characters they stand for, and white space is folded. Only elements that occur in titles and abstracts count, so
 * that a lesser-than sign is no markup.
 */
public final class PlainText {
    private static final String END = "(?:\\s[^<>]{0,500})?/?>";
    private static final Pattern INLINE = Pattern.compile(
            "(?i)</?(?:i|b|u|em|strong|sub|sup|span|a|small|tt|code|font|cite|q|scp|jats:[a-z-]{1,30})" + END);
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)</?(?:br|p|div|ul|ol|li|h[1-6]|section|title|jats:(?:p|title|sec|list|list-item))" + END);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0]+");

    private PlainText() {}

    /** The text without markup. */
    public static String of(String written) {
        String text = ENTITY.matcher(written).find() ? Parser.unescapeEntities(written, false) : written;
        if (text.indexOf('<') >= 0) {
            text = INLINE.matcher(BLOCK.matcher(text).replaceAll(" ")).replaceAll("");
        }
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
