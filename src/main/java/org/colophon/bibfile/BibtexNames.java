package org.colophon.bibfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Mention;
import org.colophon.model.Quoted;

/**
 * The names of an author or editor field.
 *
 * @param mentions the names in order, each as printed, but <i>von Last, Jr, First</i> in natural order
 * @param more whether the field says that there are others
 */
record BibtexNames(List<Mention> mentions, boolean more) {
    /** Three times as many as the longest list of authors that was ever printed. */
    private static final int MOST = 20_000;

    private static final Pattern ET_AL =
            Pattern.compile("^(?:others|et[\\s~]+al\\.?)$|[,\\s~]+et[\\s~]+al\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIX =
            Pattern.compile("(?:jr|sr|junior|senior|[ivx]+)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEYED =
            Pattern.compile("\\b(family|given|prefix|suffix)\\s*=\\s*(\\{[^}]*}|[^,]*)", Pattern.CASE_INSENSITIVE);

    static BibtexNames of(Span field, Quotes quotes) {
        List<Mention> mentions = new ArrayList<>();
        boolean more = false;
        List<Span> names = split(field, "and");
        if (names.size() == 1) {
            names = split(names.get(0), ";");
        }
        for (Span printed : names) {
            if (mentions.size() == MOST) {
                return new BibtexNames(mentions, true);
            }
            Span name = printed;
            Matcher others = ET_AL.matcher(name.text());
            if (others.find()) {
                more = true;
                name = name.part(0, others.start()).strip();
            }
            Optional<Quoted> quoted = quotes.quote(value(name.text()), name);
            quoted.ifPresent(found -> mentions.add(new Mention(mentions.size() + 1, found)));
        }
        return new BibtexNames(mentions, more);
    }

    /** A name in plain letters. */
    private static String value(String name) {
        if (name.toLowerCase(java.util.Locale.ROOT).contains("family=")) {
            return keyed(name);
        }
        List<Integer> commas = topLevel(name, ',');
        if (commas.size() == 2) {
            String middle = name.substring(commas.get(0) + 1, commas.get(1)).strip();
            String family = name.substring(0, commas.get(0));
            String given = name.substring(commas.get(1) + 1);
            return SUFFIX.matcher(middle).matches()
                            || !SUFFIX.matcher(given.strip()).matches()
                    ? Latex.decode(given + " " + family + " " + middle)
                    : Latex.decode(middle + " " + family + " " + given);
        }
        if (commas.isEmpty() && name.endsWith("}")) {
            int open = lastGroup(name);
            String group = name.substring(open);
            boolean compound = open > 0 && Character.isWhitespace(name.charAt(open - 1)) && group.contains(" ");
            // Braces around several words make one family name of them, which natural order would not tell.
            return compound ? Latex.decode(group) + ", " + Latex.decode(name.substring(0, open)) : Latex.decode(name);
        }
        return Latex.decode(name);
    }

    /** The form of BibLaTeX that names the parts. */
    private static String keyed(String name) {
        String family = "";
        String given = "";
        String suffix = "";
        String prefix = "";
        Matcher part = KEYED.matcher(name);
        while (part.find()) {
            String text = Latex.decode(part.group(2)).strip();
            switch (part.group(1).toLowerCase(java.util.Locale.ROOT)) {
                case "family" -> family = text;
                case "given" -> given = text;
                case "suffix" -> suffix = text;
                default -> prefix = text;
            }
        }
        if (given.isEmpty() || !suffix.isEmpty()) {
            return String.join(" ", given, prefix, family, suffix);
        }
        return prefix + " " + family + ", " + given;
    }

    private static int lastGroup(String name) {
        int depth = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            depth += name.charAt(i) == '}' ? 1 : name.charAt(i) == '{' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }

    private static List<Integer> topLevel(String text, char sign) {
        List<Integer> places = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == sign && depth <= 0) {
                places.add(i);
            }
        }
        return places;
    }

    /** Cuts a list at a word that stands alone, or at a sign, outside of all braces. */
    private static List<Span> split(Span list, String divider) {
        List<Span> parts = new ArrayList<>();
        String text = list.text();
        boolean word = Character.isLetter(divider.charAt(0));
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            int end = i + divider.length();
            boolean alone = !word
                    || (i == 0 || Character.isWhitespace(text.charAt(i - 1)))
                            && (end == text.length()
                                    || end < text.length() && Character.isWhitespace(text.charAt(end)));
            if (depth <= 0 && alone && text.regionMatches(true, i, divider, 0, divider.length())) {
                parts.add(list.part(start, i).strip());
                start = end;
                i = end - 1;
            }
        }
        parts.add(list.part(start, text.length()).strip());
        parts.removeIf(part -> part.isBlank());
        return parts;
    }
}
