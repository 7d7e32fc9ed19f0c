package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/**
 * References as Chinese, Japanese and Korean pages print them: after GB/T 7714, whose mark <i>[J]</i> ends the title, with
 * the title in corner brackets, or the parts divided by commas and full stops alone.
 */
final class EastAsian {
    private static final Pattern MARK = Pattern.compile("\\s?\\[(?<kind>[JCMDRPNAGSZ]|EB|DB)(?:/OL|/CD)?\\]");
    private static final Pattern STOP = Pattern.compile(
            "[．。]|(?<!\\p{Lu})\\.(?=\\s|\\p{IsHan})|[：:](?!//)|(?<=\\p{Lu})\\.(?=\\s\\p{Lu}\\p{Ll}{2,})");
    private static final Pattern BREAK =
            Pattern.compile("[，．。；：]|[,.:;](?=\\s|$|\\p{IsHan})|、(?!\\p{IsHan}{1,4}[、，．：])");
    private static final Pattern NAME = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{1,4}[\\s　]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{1,4}|\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]*)*");
    private static final Pattern NAMES_DIVIDED = Pattern.compile("[，,、・;；]\\s?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)(?![-–～]\\d)");
    private static final Pattern VOLUME =
            Pattern.compile("(?iu)((?:vol\\.?\\s?|第)\\d+\\s?(?:巻|卷)?)(?:[,，、]?\\s?((?:no\\.?\\s?|第)\\d+)\\s?[号號期]?)?");
    private static final double MARKED = 0.9;
    private static final double GUESSED = 0.7;
    private static final int LONGEST_NAME = 9;

    private EastAsian() {}

    /** How much a text reads like a reference, from 0 to about 1. */
    static double likeness(String text) {
        double score = 0;
        boolean venue = Vocabulary.EAST.stream().anyMatch(text::contains);
        Numbers numbers = Numbers.of(text);
        score += MARK.matcher(text).find() ? 0.4 : 0;
        score += Quotes.find(text).isPresent() ? 0.15 : 0;
        score += venue ? 0.2 : 0;
        score += YEAR.matcher(text).find() ? 0.2 : 0;
        score += numbers.pages() ? 0.15 : 0;
        score += namesEnd(text) > 0 ? 0.25 : 0;
        return score;
    }

    /** Whether a text is a reference of that make. */
    static boolean isReference(String text) {
        return MARK.matcher(text).find() || Scripts.isEastAsian(text);
    }

    /** The parts of a reference. */
    static List<Field> fields(String text) {
        Matcher mark = MARK.matcher(text);
        if (mark.find()) {
            return marked(text, mark);
        }
        Optional<Quotes.Span> quoted = Quotes.find(text);
        int names = namesEnd(text);
        if (quoted.isPresent() && quoted.get().from() > 1) {
            int from = quoted.get().from();
            int to = quoted.get().to();
            return parts(text, from - 1, from, to, to + 1, MARKED);
        }
        int title = skip(text, Math.max(0, names));
        Matcher end = BREAK.matcher(text);
        return end.find(title) ? parts(text, names, title, end.start(), end.end(), GUESSED) : List.of();
    }

    private static List<Field> marked(String text, Matcher mark) {
        int title = 0;
        int names = 0;
        Matcher stop = STOP.matcher(text).region(0, mark.start());
        if (stop.find()) {
            names = stop.start();
            title = skip(text, stop.end());
        }
        String kind = mark.group("kind");
        List<Field> fields = parts(text, names, title, mark.start(), mark.end(), MARKED);
        if (kind.equals("M") || kind.equals("D")) {
            fields.removeIf(field -> field.label() == ReferenceLabel.CONTAINER);
            Matcher place = Pattern.compile("[：:]\\s?").matcher(text);
            if (kind.equals("M") && place.find(mark.end())) {
                add(fields, ReferenceLabel.PUBLISHER, text, place.end(), breakAfter(text, place.end()));
            }
        }
        return fields;
    }

    /** The fields of a reference whose title is known: people before it, then what it appeared in. */
    private static List<Field> parts(String text, int names, int title, int titleEnd, int rest, double confidence) {
        List<Field> fields = new ArrayList<>();
        add(fields, ReferenceLabel.AUTHOR, text, 0, names);
        fields.add(new Field(ReferenceLabel.TITLE, title, titleEnd, confidence));
        int venue = skip(text, rest);
        Optional<Quotes.Span> named = Quotes.find(text, rest);
        if (named.isPresent() && named.get().from() <= venue + 3) {
            add(
                    fields,
                    ReferenceLabel.CONTAINER,
                    text,
                    named.get().from(),
                    named.get().to());
        } else {
            int end = breakAfter(text, venue);
            boolean says = end > venue && !Character.isDigit(text.charAt(venue));
            if (says) {
                add(fields, ReferenceLabel.CONTAINER, text, venue, end);
            }
        }
        Matcher year = YEAR.matcher(text);
        if (year.find(titleEnd)) {
            fields.add(new Field(ReferenceLabel.DATE, year.start(), year.end(), confidence));
        }
        Matcher pages = Pattern.compile(
                        "(?:pp?\\.?\\s?|：|:\\s?|頁|页)([A-Z]?\\d+\\s?[-–～]\\s?[A-Z]?\\d+)|(\\d+[-–～]\\d+)\\s?[頁页]")
                .matcher(text);
        if (pages.find(titleEnd)) {
            int group = pages.group(1) != null ? 1 : 2;
            fields.add(new Field(ReferenceLabel.PAGES, pages.start(group), pages.end(group), confidence));
        }
        volume(text, titleEnd, fields);
        return fields;
    }

    private static void volume(String text, int from, List<Field> fields) {
        Matcher volume = VOLUME.matcher(text);
        if (volume.find(from)) {
            fields.add(
                    new Field(ReferenceLabel.VOLUME, volume.start(1), Math.max(volume.end(1), volume.end(2)), GUESSED));
        }
    }

    private static int breakAfter(String text, int from) {
        Matcher end = BREAK.matcher(text);
        return from <= text.length() && end.find(from) ? end.start() : text.length();
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the names end with which a text begins; 0 if it begins with none. */
    private static int namesEnd(String text) {
        int end = 0;
        int from = 0;
        Matcher cut = Pattern.compile("[，,、・;；．。:：「“]\\s?|\\.\\s").matcher(text);
        while (cut.find()) {
            String part = text.substring(from, cut.start()).strip();
            if (!NAME.matcher(part).matches() || Scripts.isEastAsian(part) && part.length() > LONGEST_NAME) {
                break;
            }
            end = cut.start();
            from = cut.end();
            if (!NAMES_DIVIDED.matcher(cut.group()).matches()) {
                break;
            }
        }
        return end;
    }

    private static void add(List<Field> fields, ReferenceLabel label, String text, int from, int to) {
        if (from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit)) {
            fields.add(new Field(label, from, to, GUESSED));
        }
    }
}
