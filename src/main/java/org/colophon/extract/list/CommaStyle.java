package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/**
 * References as the humanities on the continent print them, where commas and no full stops end the parts: <i>A title. Its
 * subtitle, in: J. Doe (Hg.): A volume, Berlin: Palisade 2001, S. 1–9</i>, <i>A title, [w:] A volume, red. J. Doe</i>, <i>A
 * title, „A journal” 2001, nr 2</i>, <i>A title. Its subtitle, Berlin: Palisade 2001</i>.
 */
final class CommaStyle {
    private static final double BY_RULE = 0.95;
    private static final int LONGEST = 350;
    private static final int SHORTEST = 4;
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String PLACE =
            "\\p{Lu}[\\p{L}'’-]+(?:(?:\\s?[/–]\\s?|\\s)(?:[\\p{L}'’-]+|(?:a|i)\\.\\s?\\p{L}{1,2}\\.)){0,3}";
    private static final String PUBLISHER = "(?<publisher>\\p{Lu}[^,.:()\\d]{2,60}?)";

    private static final Pattern INTRODUCED =
            Pattern.compile("(?:,|(?<=[?!“”\"»]),?)\\s(?:(?:in|w|v|u):|\\[(?:in|w|v|u|dans|en):?\\]:?)\\s(?![„«“\"])");
    private static final Pattern JOURNAL = Pattern.compile(
            ",\\s(?:(?:in|w|v|su):?\\s|\\[w:\\]\\s)?[„«“\"](?<venue>[^„”»“\"]{3,120})[”»“\"],?\\s(?=\\(?" + YEAR
                    + "|\\d|(?:nr|n|no|t|z|R|r|vol|Vol|fasc|núm|č|s)\\.?\\s?\\d|[IVXLC]+[,\\s(])");
    private static final Pattern BOOK =
            Pattern.compile(",\\s" + PLACE + ":\\s" + PUBLISHER + ",?\\s(?=" + YEAR + "(?:[.,;\\s]|$))");

    /** As Poles have it: <i>A title, red. J. Doe, Palisade, Kraków 2001</i>. */
    private static final Pattern PLACED_LAST =
            Pattern.compile(",\\s(?<publisher>\\p{Lu}[^,.:()\\d„“”\"]{2,60}),\\s\\p{Lu}[^,.:()\\d]{2,25}\\s(?=" + YEAR
                    + "[.;,)]*\\s*$)");
    /** Names that a full stop, no comma, divides from what follows belong to another style. */
    private static final Pattern OTHER_NAMES = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?,?\\s\\p{Lu}\\.|(?:\\p{Lu}\\.[ -]?)+\\p{Lu}\\p{L}");

    private static final Pattern EDITORS_FIRST = Pattern.compile(
            "(?<editors>[^()]{3,160}?)\\s[(\\[](?:Hgg?|Hrsgg?|[Ee]ds?|éds?|[Dd]irs?|[Cc]oords?|[Rr]ed)\\.?[)\\]][:,]?\\s");
    private static final Pattern EDITORS_BEHIND = Pattern.compile(
            ",\\s(?:(?:pod )?red|hg|hrsg|Hg|Hrsg|eds?|edited|éd|(?:sous la )?dir|a cura|coord)\\b\\.?\\s?(?:v\\.\\s|von\\s|by\\s|par\\s|di\\s|de\\s|nauk\\.\\s)?");
    private static final Pattern VOLUME_END = Pattern.compile(
            ",\\s(?=(?:" + PLACE + "):\\s)|,\\s(?=[^,:]{2,40}\\s" + YEAR + ")|,?\\s(?=\\(?" + YEAR
                    + ")|,?\\s(?=\\d{1,4}(?!,\\s\\p{Lu}[\\p{L}/ ]{2,40}:)(?:[\\s,/(.]|$))|,?\\s(?=[(\\[])|,\\s(?=(?:Bd|Band|[Vv]ol|H|Heft|Jg|Jahrgang|Nr|nr|t|z|s|S|pp?|č|roč|R)\\.?\\s?\\d)|\\.?$");
    private static final Pattern IMPRINT = Pattern.compile("(?:^|,\\s)(?:" + PLACE
            + ":\\s" + PUBLISHER + ",?\\s(?=" + YEAR
            + ")|(?<first>\\p{Lu}[^,:()\\d]{2,60}),\\s\\p{Lu}[^,:()\\d]{2,25},?\\s(?=" + YEAR + "))");
    private static final Pattern DATED = Pattern.compile("(?<![\\d/–-])" + YEAR + "(?![\\d–]|/\\d)");
    private static final Pattern VOLUME = Pattern.compile("[,\\s]*(?:(?:Bd|Jg|[Vv]ol|t|T|R|roč)\\.?\\s?)?(?!" + YEAR
            + "\\b)\\d{1,4}(?=[\\s,(/.])(?:[\\s,]*\\(?" + YEAR + "\\)?,\\s(?:H|Heft|Nr|nr|z|č|no)\\.?\\s?\\d+)?");
    private static final Pattern LATER_VOLUME = Pattern.compile("(?<=[\\s(])(?:t|vol|Bd|R)\\.\\s?\\d{1,4}(?=[,\\s])");
    private static final Pattern PAGES =
            Pattern.compile("(?<![\\p{L}])(?:S|s|pp?|str|Sp)\\.\\s?(?<pages>\\d+(?:\\s?[-–—]\\s?\\d+)?)(?!\\d)");

    private CommaStyle() {}

    /** The parts of a reference of this style; none if it has another. */
    static List<Field> fields(String text) {
        if (text.length() > LONGEST * 3) {
            return List.of();
        }
        Matcher introduced = INTRODUCED.matcher(text);
        Matcher journal = JOURNAL.matcher(text);
        Matcher book = BOOK.matcher(text);
        Matcher placed = PLACED_LAST.matcher(text);
        List<Field> fields = new ArrayList<>();
        if (introduced.find()) {
            if (lead(text, introduced.start(), fields)) {
                container(text, introduced.end(), fields);
            }
        } else if (journal.find()) {
            if (lead(text, journal.start(), fields)) {
                add(fields, ReferenceLabel.CONTAINER, journal.start("venue"), journal.end("venue"));
                numbers(text, journal.end("venue") + 1, fields);
            }
        } else if (book.find()) {
            book(text, book, fields);
        } else if (placed.find()) {
            book(text, placed, fields);
        }
        boolean dated = fields.stream().anyMatch(field -> field.label() == ReferenceLabel.DATE);
        return dated ? fields : List.of();
    }

    /** The names, if any, and the title that stand before a place; false if that is no title. */
    private static boolean lead(String text, int to, List<Field> fields) {
        int from = LeadingNames.end(text, to)
                .map(names -> {
                    add(fields, ReferenceLabel.AUTHOR, names.from(), names.to());
                    return names.end();
                })
                .orElse(0);
        String title = text.substring(Math.min(from, to), to).strip();
        boolean likely = title.length() >= SHORTEST
                && title.length() <= LONGEST
                && !DATED.matcher(title).find()
                && !(from == 0 && OTHER_NAMES.matcher(title).lookingAt())
                && !NameList.couldBeNames(title);
        if (likely) {
            add(fields, ReferenceLabel.TITLE, from, to);
        } else {
            fields.clear();
        }
        return likely;
    }

    private static void book(String text, Matcher book, List<Field> fields) {
        Matcher editors = EDITORS_BEHIND.matcher(text).region(0, book.start());
        boolean edited = editors.find() && LeadingNames.endOfChunks(text, editors.end()) >= book.start();
        if (!edited && book.pattern() == PLACED_LAST) {
            return;
        }
        if (!lead(text, edited ? editors.start() : book.start(), fields)) {
            return;
        }
        if (edited) {
            add(fields, ReferenceLabel.AUTHOR, editors.end(), book.start());
        }
        add(fields, ReferenceLabel.PUBLISHER, book.start("publisher"), book.end("publisher"));
        find(DATED, ReferenceLabel.DATE, text, book.end()).ifPresent(fields::add);
    }

    private static void container(String text, int start, List<Field> fields) {
        int from = start;
        Matcher first = EDITORS_FIRST.matcher(text).region(start, text.length());
        if (first.lookingAt()) {
            add(fields, ReferenceLabel.EDITOR, first.start("editors"), first.end("editors"));
            from = first.end();
        }
        Matcher end = VOLUME_END.matcher(text).region(from + 1, text.length());
        Matcher behind = EDITORS_BEHIND.matcher(text).region(from, text.length());
        int to = end.find() ? end.start() : text.length();
        int rest = to;
        if (behind.find() && behind.start() <= to) {
            to = behind.start();
            rest = LeadingNames.endOfChunks(text, behind.end());
            add(fields, ReferenceLabel.EDITOR, behind.end(), rest);
        }
        add(fields, ReferenceLabel.CONTAINER, from, to);
        Matcher imprint = IMPRINT.matcher(text).region(Math.max(to, rest - 2), text.length());
        if (imprint.find()) {
            String group = imprint.group("publisher") != null ? "publisher" : "first";
            add(fields, ReferenceLabel.PUBLISHER, imprint.start(group), imprint.end(group));
        }
        numbers(text, rest, fields);
    }

    private static void numbers(String text, int from, List<Field> fields) {
        Matcher volume = VOLUME.matcher(text).region(from, text.length());
        if (volume.lookingAt()) {
            add(fields, ReferenceLabel.VOLUME, volume.start(), volume.end());
        } else {
            find(LATER_VOLUME, ReferenceLabel.VOLUME, text, from).ifPresent(fields::add);
        }
        find(DATED, ReferenceLabel.DATE, text, from).ifPresent(fields::add);
        Matcher pages = PAGES.matcher(text).region(from, text.length());
        if (pages.find()) {
            add(fields, ReferenceLabel.PAGES, pages.start("pages"), pages.end("pages"));
        }
    }

    private static Optional<Field> find(Pattern form, ReferenceLabel label, String text, int from) {
        Matcher found = form.matcher(text).useTransparentBounds(true).region(from, text.length());
        return found.find() ? Optional.of(new Field(label, found.start(), found.end(), BY_RULE)) : Optional.empty();
    }

    private static void add(List<Field> fields, ReferenceLabel label, int from, int to) {
        if (from < to) {
            fields.add(new Field(label, from, to, BY_RULE));
        }
    }
}
