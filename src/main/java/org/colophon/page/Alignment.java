package org.colophon.page;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Which characters of an HTML source stand for which characters of the decoded text.
 *
 * <p>Characters are paired one by one, an entity with what it stands for. Where the two do not fit together (a parser
 * may move or repair text), every character stands for the whole.
 */
final class Alignment {
    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,40});?");
    private static final int[] NONE = new int[0];

    private final int start;
    private final int end;
    private final int[] starts;
    private final int[] ends;
    private final boolean plain;

    private Alignment(int start, int end, int[] starts, int[] ends, boolean plain) {
        this.start = start;
        this.end = end;
        this.starts = starts;
        this.ends = ends;
        this.plain = plain;
    }

    static Alignment of(String source, int start, int end, String text) {
        if (end - start == text.length() && source.startsWith(text, start)) {
            return new Alignment(start, end, NONE, NONE, true);
        }
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        Matcher entity = ENTITY.matcher(source).region(start, end);
        int at = start;
        int i = 0;
        while (i < text.length() && at < end) {
            char c = source.charAt(at);
            int length = 0;
            int decoded = 1;
            if (c == '&') {
                entity.region(at, end);
                if (entity.lookingAt()) {
                    // An entity without a semicolon may run into the word behind it: the longest that fits counts.
                    for (int size = entity.group().length(); size > 1 && length == 0; size--) {
                        String value = Parser.unescapeEntities(source.substring(at, at + size), false);
                        if (value.length() < size && text.startsWith(value, i)) {
                            length = size;
                            decoded = value.length();
                        }
                    }
                }
            }
            if (length == 0 && (c == text.charAt(i) || c == '\0')) {
                length = 1;
            }
            if (length == 0) {
                if (c != '\r') {
                    break;
                }
                at++;
                continue;
            }
            Arrays.fill(starts, i, i + decoded, at);
            Arrays.fill(ends, i, i + decoded, at + length);
            i += decoded;
            at += length;
        }
        return i == text.length()
                ? new Alignment(start, end, starts, ends, false)
                : new Alignment(start, end, NONE, NONE, false);
    }

    int start(int i) {
        return plain ? start + i : starts.length > 0 ? starts[i] : start;
    }

    int end(int i) {
        return plain ? start + i + 1 : ends.length > 0 ? ends[i] : Math.max(end, start + 1);
    }
}
