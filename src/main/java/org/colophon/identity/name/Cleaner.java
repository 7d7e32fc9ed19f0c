package org.colophon.identity.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a printed name what is no part of it: invisible marks, leftovers of LaTeX, brackets. */
final class Cleaner {

    /** Longer than any name of a person in print; what is cut off tells no more. */
    static final int LONGEST = 160;

    /** {@code \"u}, <code>{\"u}</code>, <code>\H{o}</code>, <code>\c c</code>: the letter is kept. */
    private static final Pattern ACCENT =
            Pattern.compile("\\\\(?:[\"'`^~=.]|[Hcvukrdbt](?![A-Za-z])) ?\\{?\\\\?([A-Za-z])\\}?");

    /** {@code \o}, {@code \ss}, {@code \aa}: a letter with a name. */
    private static final Pattern LETTER =
            Pattern.compile("\\\\(aa|AA|ae|AE|oe|OE|ss|o|O|l|L|i|j)(?![A-Za-z])(?:\\{\\}| )?");

    /** What ends a list that is cut short. */
    private static final Pattern OTHERS = Pattern.compile(",? et al\\.?$");

    /** A nickname or a name in another script, set apart by brackets or quotation marks. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\(([^()]{0,60})\\)?|\\[([^\\[\\]]{0,60})\\]?|(?<![^\\s])[\"“”„«]([^\"“”„«»]{1,60})[\"“”»](?![^\\s,])"
                    + "|(?<![^\\s])['‘]([^'’‘]{2,60})['’](?![^\\s,])|（([^（）]{0,60})）?");

    private Cleaner() {}

    /**
     * A name in pieces.
     *
     * @param name what is not set apart
     * @param aside what stands in brackets or quotation marks; mostly empty
     */
    record Clean(String name, List<String> aside) {}

    static Clean clean(String printed) {
        String text = printed.length() > LONGEST ? printed.substring(0, LONGEST) : printed;
        text = Folder.composed(spelledOut(visible(text)));
        if (text.indexOf('\\') >= 0) {
            text = LETTER.matcher(ACCENT.matcher(text).replaceAll("$1")).replaceAll("$1");
        }
        text = OTHERS.matcher(text).replaceAll("");
        text = text.replace("{", "").replace("}", "");
        if (!mayHaveAside(text)) {
            return new Clean(text, List.of());
        }
        Matcher aside = ASIDE.matcher(text);
        List<String> found = aside.results()
                .map(match -> {
                    for (int group = 1; group <= match.groupCount(); group++) {
                        if (match.group(group) != null) {
                            return match.group(group).strip();
                        }
                    }
                    return "";
                })
                .filter(name -> !name.isEmpty())
                .limit(2)
                .toList();
        return new Clean(aside.replaceAll(" "), found);
    }

    /** The Spanish abbreviation of <i>María</i>, whose raised letter would be taken for an ordinary one. */
    private static String spelledOut(String text) {
        return text.indexOf('ª') < 0 ? text : text.replace("Mª", "Maria").replace("M.ª", "Maria");
    }

    private static boolean mayHaveAside(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("([\"“”„«'‘（".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Without marks of direction, joiners, controls and halves of characters. */
    private static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                StringBuilder out = new StringBuilder(text.length());
                text.codePoints().forEach(c -> {
                    if (Character.isWhitespace(c)) {
                        out.append(' ');
                    } else if (!isInvisible(c)) {
                        out.appendCodePoint(c);
                    }
                });
                return out.toString();
            }
        }
        return text;
    }

    private static boolean isInvisible(int c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
    }
}
