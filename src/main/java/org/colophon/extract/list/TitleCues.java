package org.colophon.extract.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/** What sets the title off in one entry, where the list has no place of its own for it: quotation marks, type, a link. */
final class TitleCues {
    private static final double QUOTED = 0.95;
    private static final double SET_APART = 0.9;
    private static final int WORDS = 2;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 300;
    private static final Pattern DATE_OR_ROLE = Pattern.compile(
            "\\(?(?:19|20)\\d\\d[a-z]?\\)?|\\((?:n\\.d\\.|[^()]{0,25}\\d{4}[^()]{0,15}|in press|forthcoming|en prensa|im Druck|sous presse|to appear)\\)|(?iu)[,(]\\s*(?:eds?|editors?|hrsg|éds?|dir|coords?|orgs?|red)\\b\\.?\\)?");
    /** What follows is what the publication appeared in. */
    private static final Pattern INTRODUCED = Pattern.compile("(?:^|[.,;:?!”\"’]\\s)[IEi]n:?\\s");

    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|doi:");

    private TitleCues() {}

    /** The title between quotation marks; empty if what is quoted is only a part of something. */
    static Optional<Field> quoted(String text) {
        Optional<Quotes.Span> quote = Quotes.find(text);
        if (quote.isEmpty() || Scripts.isEastAsian(text)) {
            return Optional.empty();
        }
        int from = quote.get().from();
        int to = quote.get().to();
        boolean begins = from < 2 || endsPart(text.substring(0, from - 1).stripTrailing());
        String behind = text.substring(Math.min(text.length(), to + 1));
        if (begins && behind.startsWith(": ")) {
            int end = withSubtitle(text, to + 1);
            return end > to + 1
                    ? Optional.of(new Field(ReferenceLabel.TITLE, from - 1, end, QUOTED))
                    : Optional.empty();
        }
        boolean ends = behind.isEmpty()
                || ",.;([".indexOf(behind.charAt(0)) >= 0
                || ",.?!".indexOf(text.charAt(to - 1)) >= 0
                || behind.startsWith(" ") && behind.length() > 1 && !Character.isLowerCase(behind.charAt(1))
                || behind.startsWith(" in ");
        return begins && ends ? Optional.of(new Field(ReferenceLabel.TITLE, from, to, QUOTED)) : Optional.empty();
    }

    private static boolean endsPart(String before) {
        char last = before.charAt(before.length() - 1);
        return !Character.isLetter(last) && last != '-'
                || before.length() > 1 && Character.isUpperCase(last)
                || isNamesEnd(before);
    }

    /** Names run up to the quotation without a mark: <i>Jane Doe and Richard Roe "A title"</i>. */
    private static boolean isNamesEnd(String before) {
        return NameList.isNames(before);
    }

    /** What is set apart first: nothing but names and dates stands before it, so nothing else can be the title. */
    static Optional<Field> leading(Entry entry, Layout layout) {
        return entry.units().stream()
                .filter(unit -> layout.isSaidOnce(entry, unit))
                .filter(unit -> unit.stands() || unit.isSlanted())
                .filter(unit -> isTitle(unit.words(entry.block())))
                .filter(unit -> isNamesOnly(entry.text().substring(0, unit.from())))
                .findFirst()
                .map(unit ->
                        new Field(ReferenceLabel.TITLE, unit.from(), withSubtitle(entry.text(), unit.to()), SET_APART));
    }

    /** Where a title ends whose subtitle is not set apart with it: <i><b>A title</b>: what it is about.</i> */
    private static int withSubtitle(String text, int to) {
        int end = text.startsWith(": ", to) ? text.indexOf(". ", to) : -1;
        boolean subtitle = end > to
                && end - to < LONGEST
                && text.substring(to, end).chars().noneMatch(Character::isDigit);
        return subtitle ? end : to;
    }

    private static boolean isNamesOnly(String before) {
        if (INTRODUCED.matcher(before).find()) {
            return false;
        }
        String names = DATE_OR_ROLE.matcher(before).replaceAll("").strip().replaceAll("\\s+[.,]$", "");
        return names.chars().noneMatch(Character::isLetterOrDigit)
                || names.length() < LONGEST && NameList.couldBeNames(names);
    }

    /** The part that stands out by its type or leads somewhere, if it reads like a title. */
    static Optional<Field> byType(Entry entry, Layout layout, Parts parts) {
        List<Unit> units = entry.units().stream()
                .filter(unit -> layout.isSaidOnce(entry, unit) && !layout.hasOtherRole(unit))
                .toList();
        return units.stream()
                .filter(unit -> unit.stands() || unit.key().endsWith(">cite"))
                .filter(unit -> isTitle(unit.words(entry.block())))
                .filter(unit -> !unit.isSlanted() && suits(entry, parts, unit))
                .findFirst()
                .or(() -> units.stream()
                        .filter(Unit::isSlanted)
                        .filter(unit -> isTitle(unit.words(entry.block())))
                        .filter(unit -> suits(entry, parts, unit))
                        .findFirst())
                .map(unit -> new Field(ReferenceLabel.TITLE, unit.from(), unit.to(), SET_APART));
    }

    /** Type may set off a venue as well as a title: the words decide. */
    private static boolean suits(Entry entry, Parts parts, Unit unit) {
        boolean venue = parts.isMostly(ReferenceLabel.CONTAINER, unit.from(), unit.to())
                && parts.first(ReferenceLabel.TITLE).isPresent();
        String words = unit.words(entry.block());
        boolean full = words.split(" ").length > WORDS && words.length() > SHORTEST + WORDS;
        boolean within = parts.first(ReferenceLabel.TITLE)
                        .filter(title -> title.to() < unit.from())
                        .isPresent()
                && INTRODUCED.matcher(entry.text().substring(0, unit.from())).find();
        return full
                && !venue
                && !within
                && !ADDRESS.matcher(words).lookingAt()
                && (parts.isMostly(ReferenceLabel.TITLE, unit.from(), unit.to())
                        || parts.couldBeTitle(unit.to() - unit.from()) && !Vocabulary.isVenue(words));
    }

    private static boolean isTitle(String text) {
        return text.split(" ").length >= WORDS
                && text.length() >= SHORTEST
                && text.length() < LONGEST
                && !NameList.isNames(text)
                && ReferenceLikeness.of(text) < ReferenceLikeness.ENOUGH;
    }

    /** What stands before names at the start: <i>A title. J. Doe and R. Roe. A venue.</i>, <i>A title, by Jane Doe.</i> */
    static Optional<Field> beforeNames(String text, double confidence) {
        Matcher end = END.matcher(text).region(0, Math.min(text.length(), LONGEST));
        for (int i = 0; i < MOST_ENDS && end.find(); i++) {
            int to = end.start() + ("?!".indexOf(text.charAt(end.start())) >= 0 ? 1 : 0);
            String words = text.substring(0, to);
            boolean title = words.indexOf(' ') > 0
                    && words.length() >= SHORTEST
                    && !NameList.isNames(words)
                    && !ReferenceLikeness.hasYear(words)
                    && !INITIALS.matcher(words).find();
            int names = NameList.afterJoint(text, end.end());
            if (title && NameList.endOfNames(text, names) > names) {
                return Optional.of(new Field(ReferenceLabel.TITLE, 0, to, confidence));
            }
        }
        return Optional.empty();
    }

    private static final Pattern END = Pattern.compile(
            "[.?!][\"”]?\\s+(?!\\p{Ll}{2})|,(?=\\s(?:by|with|avec|par|mit|joint(?:ly)? with|con|com)\\s)|\\s(?=\\((?:joint(?:ly)? )?(?:with|by|mit|avec|con|com)\\s)");
    private static final Pattern INITIALS = Pattern.compile("(?:^|\\s)\\p{Lu}[.,](?:\\s|$)|\\s\\p{Lu}{1,2}$");
    private static final int MOST_ENDS = 5;
}
