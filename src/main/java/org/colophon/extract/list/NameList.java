package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.WordList;

/**
 * The names in a list of authors, in any of the usual styles: <i>Doe, J., &amp; Roe, R. B.</i>, <i>J. Doe and R. Roe</i>,
 * <i>Doe J, Roe RB</i>, <i>Jane Doe, Richard Roe</i>.
 */
final class NameList {
    static final Pattern ET_AL =
            Pattern.compile("(?i)[\\s,;]*(?:\\bet\\s+al\\b\\.?|\\band others\\b|\\bu\\.\\s?a\\.|…|\\.\\.\\.)");

    private static final Pattern STRONG = Pattern.compile(
            "\\s*[;|•·；，、・]\\s*|\\s[–/]\\s(?=\\p{Lu})|(?<=\\p{Ll})/(?=\\p{Lu}\\p{L}+,? \\p{Lu})|[\\s,]+(?:and|et|und|y|e|og|och|with)\\s+|[\\s,]*&\\s*",
            Pattern.UNICODE_CASE);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String INITIAL = "\\p{Lu}\\p{M}*\\.?";
    private static final Pattern INITIALS = Pattern.compile("(?:(?:" + INITIAL + "|\\p{Lu}\\p{Ll}\\.)[-‐ ]?){1,4}"
            + "(?:\\s?(?:van|von|de|der|del|la|da|dos|du|di|den|ter|le))*");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV)\\.?");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:\\p{Lu}[\\p{L}\\p{M}'’`´.-]*|van|von|der|den|de|del|della|di|da"
                    + "|dos|du|des|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|d['’]\\p{Lu}\\p{L}+)[\\s]?){1,6}");
    private static final Pattern INITIALLED = Pattern.compile("(?:^|[\\s.])\\p{Lu}\\.?(?:$|[\\s-])");
    private static final Pattern DECORATION =
            Pattern.compile("^[\\s*†‡§¶#()\\[\\],.:;-]+|[\\s*†‡§¶#(\\[\\],;:)\\d-]+$");

    private static final Pattern LIST_END = Pattern.compile(
            "(?<=\\p{L}{2})\\.\\s|[:()]|,\\s+(?=(?:\\p{Lu}\\p{L}*\\.?\\s+){1,8}\\d)|,\\s+(?=[Ii]n\\b)|\\s+(?=In:? )|,?\\s+(?=(?:19|20)\\d\\d)");
    private static final Pattern JOINT = Pattern.compile(
            "(?iu)[^\\p{L}\\d]*(?:(?:joint(?:ly)?|joint work|co-?authored)\\s+)?(?:(?:with|by|avec|par|mit|von|con|com)\\s+)?");
    private static final Pattern ANNOUNCED = Pattern.compile("(?iu)\\b(?:with|by|avec|par|mit|von|con|com)\\s+$");
    private static final Pattern NUMBER = Pattern.compile("(?:^|\\s)\\d");
    private static final Pattern LEAD = Pattern.compile("^(?:(?:joint(?:ly)? )?(?:by|with|and|et|und|mit|avec)\\s+)");
    private static final int LONGEST = 600;
    private static final int LONGEST_BEHIND = 20;

    private NameList() {}

    /** A name's place. */
    record Span(int from, int to) {}

    /** Cuts the part of a text from {@code from} to {@code to} into names. */
    static List<Span> split(String text, int from, int to) {
        int end = closed(text, from, to);
        Matcher etAl = ET_AL.matcher(text).region(from, to);
        if (etAl.find()) {
            end = etAl.start();
        }
        List<Span> names = new ArrayList<>();
        for (Span chunk : cut(text, from, end, STRONG)) {
            List<Span> parts = cut(text, chunk.from(), chunk.to(), COMMA);
            for (int i = 0; i < parts.size(); i++) {
                Span part = parts.get(i);
                boolean family = i + 1 < parts.size()
                        && !of(text, part).contains(".")
                        && (isInitials(of(text, parts.get(i + 1)))
                                || of(text, part).indexOf(' ') < 0);
                if (family && !isInitials(of(text, part))) {
                    part = new Span(part.from(), parts.get(++i).to());
                }
                while (i + 1 < parts.size()
                        && SUFFIX.matcher(of(text, parts.get(i + 1))).matches()) {
                    part = new Span(part.from(), parts.get(++i).to());
                }
                add(names, text, part);
            }
        }
        return names;
    }

    /** Where a remark in brackets begins behind the names. */
    private static int closed(String text, int from, int to) {
        int bracket = text.indexOf('(', from + 2);
        boolean remark = bracket > 0
                && bracket < to
                && text.chars().skip(from).limit(bracket - from).anyMatch(Character::isLetter);
        return remark ? bracket : to;
    }

    /** Whether a text is nothing but names: most parts are, and something shows that they are no other capitals. */
    static boolean isNames(String text) {
        List<Span> names = split(text, 0, text.length());
        if (names.isEmpty()
                || goesOn(text)
                || text.length() > LONGEST
                || text.chars().filter(Character::isDigit).count() > 3
                || NUMBER.matcher(text).find()) {
            return false;
        }
        long likely = names.stream().filter(name -> isName(of(text, name))).count();
        long sure = names.stream().filter(name -> isSure(of(text, name))).count();
        return likely >= names.size() * 0.8
                && (sure * 3 >= names.size() || names.size() > 1 && areStrange(text, names));
    }

    /** Whether a text could be nothing but names, where something else says that names stand there. */
    static boolean couldBeNames(String text) {
        List<Span> names = split(text, 0, text.length());
        return isNames(text)
                || !names.isEmpty()
                        && !goesOn(text)
                        && text.length() < LONGEST
                        && names.stream().allMatch(name -> isName(of(text, name)))
                        && areStrange(text, names);
    }

    /** Whether something follows what says that names are left out. */
    private static boolean goesOn(String text) {
        Matcher etAl = ET_AL.matcher(text);
        return etAl.find()
                && text.length() - etAl.end() > LONGEST_BEHIND
                && text.substring(etAl.end()).indexOf(' ', 1) > 0;
    }

    /** Whether none of some words is one of those that titles are made of. */
    private static boolean areStrange(String text, List<Span> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(of(text, name).split("[\\s-]+")))
                .filter(word -> word.length() > 1 && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .noneMatch(word ->
                        WordList.SCHOLARLY.contains(word) || word.length() > 3 && Vocabulary.VENUE.contains(word));
    }

    /** Whether names of several people stand at the start of a text. */
    static boolean beginsWithNames(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            boolean ends = (c == '.' && Character.isLowerCase(text.charAt(i - 1))
                            || c == ':'
                            || c == '('
                            || c == '“'
                            || c == '"')
                    && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)) || c != '.');
            if (ends) {
                String start = text.substring(0, i);
                return isNames(start) && split(start, 0, i).size() > 1;
            }
        }
        return false;
    }

    /** Where names may begin behind a title: behind marks, and words such as <i>(with</i> or <i>by</i>. */
    static int afterJoint(String text, int from) {
        Matcher joint = JOINT.matcher(text).region(from, text.length());
        return joint.lookingAt() ? joint.end() : from;
    }

    /** Where the names end that a text has from a place on, at the first mark that ends a list; -1 if it has none there. */
    static int endOfNames(String text, int from) {
        Matcher end = LIST_END.matcher(text).region(from, text.length());
        boolean announced = announces(text, from);
        int closed = announced && text.lastIndexOf('(', from) >= Math.max(0, from - 25) ? text.indexOf(')', from) : -1;
        while (end.find()) {
            int to = closed > from && closed < end.start() ? closed : end.start();
            String words = text.substring(from, to);
            if (isNames(words) || announced && couldBeNames(words)) {
                return to;
            }
            if (end.start() - from > LONGEST) {
                break;
            }
        }
        String rest = text.substring(from);
        return isNames(rest) || announced && couldBeNames(rest) ? text.length() : endOfFirst(text, from);
    }

    /** Where one name ends that something else follows behind a comma: <i>Jane Doe, Ph.D. thesis</i>; -1 if none does. */
    private static int endOfFirst(String text, int from) {
        int comma = text.indexOf(", ", from);
        int next = comma < 0 ? -1 : text.indexOf(",", comma + 1);
        String behind = comma < 0 ? "" : text.substring(comma + 2, next < 0 ? text.length() : next);
        return comma > from && isNames(text.substring(from, comma)) && !couldBeNames(behind) && !isInitials(behind)
                ? comma
                : -1;
    }

    /** Whether the word before a place says that people are named there. */
    private static boolean announces(String text, int from) {
        return from > 0
                && ANNOUNCED
                        .matcher(text.substring(Math.max(0, from - 25), from))
                        .find();
    }

    private static boolean isName(String name) {
        return name.length() <= 50 && NAME.matcher(name.replace(",", "")).matches() && name.indexOf(' ') > 0;
    }

    private static boolean isSure(String name) {
        if (!isName(name)) {
            return false;
        }
        if (INITIALLED.matcher(name).find()) {
            return true;
        }
        int comma = name.indexOf(',');
        String given = comma < 0 ? name : name.substring(comma + 1).strip();
        return WordList.NAMES.contains(given.split("[\\s-]")[0].toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a given name. */
    static boolean isGiven(String word) {
        return WordList.NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isInitials(String part) {
        return INITIALS.matcher(part).matches();
    }

    private static void add(List<Span> names, String text, Span part) {
        int from = part.from();
        int to = part.to();
        Matcher lead = LEAD.matcher(text.substring(from, to).strip());
        if (lead.find()) {
            part = new Span(text.indexOf(lead.group(), from) + lead.end(), to);
            from = part.from();
        }
        Matcher edge = DECORATION.matcher(text.substring(from, to));
        while (edge.find()) {
            if (edge.start() == 0) {
                from = Math.min(to, part.from() + edge.end());
            } else {
                to = part.from() + edge.start();
            }
        }
        // A full stop ends an initial; behind a word it ends the list.
        if (to - from > 2
                && text.charAt(to - 1) == '.'
                && Character.isLowerCase(text.charAt(to - 2))
                && !SUFFIX.matcher(text.substring(Math.max(from, to - 3), to)).matches()) {
            to--;
        }
        if (to > from && text.substring(from, to).chars().anyMatch(Character::isLetter)) {
            names.add(new Span(from, to));
        }
    }

    private static String of(String text, Span span) {
        return text.substring(span.from(), span.to());
    }

    private static List<Span> cut(String text, int from, int to, Pattern separator) {
        List<Span> spans = new ArrayList<>();
        Matcher cut = separator.matcher(text).region(from, to);
        int start = from;
        while (cut.find()) {
            if (cut.start() > start) {
                spans.add(new Span(start, cut.start()));
            }
            start = cut.end();
        }
        if (start < to) {
            spans.add(new Span(start, to));
        }
        return spans;
    }
}
