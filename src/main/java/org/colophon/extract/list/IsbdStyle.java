package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;
import org.jspecify.annotations.Nullable;

/**
 * References with the punctuation of ISBD, as GOST 7.1, GOST R 7.0.5 and the standards of other Slavic and Baltic
 * countries have them: <i>Doe J. R. A title / J. R. Doe // A journal. — 2019. — Т. 65, № 4. — С. 1–9</i>. Two strokes
 * divide a title from what it appeared in, one from who is responsible for it.
 */
final class IsbdStyle {
    private static final double BY_RULE = 0.95;
    private static final String INITIALS = "\\p{Lu}\\p{Ll}?\\.(?:[\\s-]{0,2}\\p{Lu}\\p{Ll}?\\.){0,2}";
    private static final String FAMILY = "\\p{Lu}[\\p{L}'’ʼ-]+";
    private static final String NAME = "(?:" + FAMILY + ",?\\s" + INITIALS + "|" + INITIALS + "\\s?" + FAMILY + ")";
    private static final Pattern NAMES = Pattern.compile(
            "(?<names>" + NAME + "(?:(?:[,;]\\s|\\s(?:и|та|і|й|and|ir|un)\\s)" + NAME
                    + "){0,30}+)(?:,?\\s(?:и др|та ін|et al|ir kt|u\\. c)\\.?)?(?:\\s\\([^()]{2,20}\\))?(?:[.,:]?\\s|\\.)");
    private static final Pattern CONTAINED = Pattern.compile("(?:\\.\\s?|\\s)//\\s?(?=[\\p{L}\\d«“„\"])");
    private static final String NUMBER_WORD =
            "(?:Т|Том|Вып|Вип|Кн|Ч|Бр|Год|Vol|V|T|Bd|No|Nr|N|С|Стр|с|стр|Pp?|pp?|S|s|№|Issue|Iss)";
    private static final Pattern CONTAINER_END =
            Pattern.compile("\\.?\\s[—–-]\\s|[.,]\\s(?:[—–-]\\s)?(?=\\(?(?:19|20)\\d\\d|" + NUMBER_WORD
                    + "\\.?\\s?\\d)|\\s?/\\s|\\s\\(?(?=(?:19|20)\\d\\d)|[.,]\\s(?=\\p{Lu}[\\p{L}. -]{0,24}\\s?:\\s)");
    private static final Pattern AREA = Pattern.compile("\\.?\\s[—–-]\\s");
    private static final Pattern RESPONSIBLE = Pattern.compile("\\s/\\s?(?=[\\p{L}\\[])");
    /** Where the title of a book ends: before its edition, or its place and publisher. */
    private static final Pattern BOOK_END = Pattern.compile(
            "[.:]?\\s/\\s|\\.\\s[—–]\\s|[.]\\s(?=\\p{Lu}[\\p{L}.-]{0,20}(?:[ -]\\p{Lu}[\\p{L}.]{0,20})?(?:;\\s\\p{Lu}[\\p{L}.]{0,20})?\\s?:\\s?[«\\p{Lu}])");
    /** A remark that a book is a thesis is no part of its title. */
    private static final Pattern THESIS = Pattern.compile(
            "(?iu)\\s?[:.]\\s(?=(?:автореф|дис(?=[.\\s])|диссертация|дисс\\b|дисертація|thesis\\b|disertācija|disertacija))");

    private static final Pattern IMPRINT = Pattern.compile(
            "(?:[—–-]|\\.|,)\\s(?:\\p{Lu}[\\p{L}.-]{0,24}(?:[ -]\\p{Lu}[\\p{L}.]{0,20})?)(?:;\\s\\p{Lu}[\\p{L}.]{0,20})?\\s?:\\s?(?<publisher>[«\\p{Lu}][^:;—–\\d]{2,80}?),\\s(?=(?:19|20)\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.:-])(?:19|20)\\d\\d(?![\\d/]|\\s?[–—-]\\d)");
    private static final Pattern VOLUME = Pattern.compile(
            "(?<=^|[\\s—–])(?:Т|Том|Вып|Вип|Кн|Год|Vol|V|T|Bd)\\.?\\s?\\d+[,;]?(?:\\s?(?:№|No\\.?|Nr\\.?|N|Вып\\.|вып\\.|Вип\\.)\\s?\\d+)?|(?<=^|[\\s—–])(?:№|No\\.|Nr\\.)\\s?\\d+");
    private static final Pattern PAGES = Pattern.compile(
            "(?<![\\p{L}\\d])(?:С|Стр|с|стр|Pp?|pp?|S|s)\\.\\s?(?<pages>[\\p{L}]?\\d+(?:\\s?[-–—]\\s?[\\p{L}]?\\d+)?)");

    private IsbdStyle() {}

    /** The parts of a reference of this style; none if it has another. */
    static List<Field> fields(String text) {
        Matcher contained = CONTAINED.matcher(text);
        Matcher names = NAMES.matcher(text);
        boolean named = names.lookingAt();
        if (contained.find()) {
            return article(text, named ? names : null, contained);
        }
        return isSlavic(text) ? book(text, named ? names : null) : List.of();
    }

    private static boolean isSlavic(String text) {
        return text.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                        .count()
                > text.length() / 3;
    }

    private static List<Field> article(String text, @Nullable Matcher names, Matcher contained) {
        int start = names == null ? 0 : names.end();
        if (start >= contained.start() || !YEAR.matcher(text).find(contained.end())) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>();
        int end = contained.start();
        Matcher responsible = RESPONSIBLE.matcher(text).region(start, end);
        if (responsible.find()) {
            people(text, responsible.end(), contained.start())
                    .filter(any -> names == null)
                    .ifPresent(fields::add);
            end = responsible.start();
        }
        if (names != null) {
            add(fields, ReferenceLabel.AUTHOR, names.start("names"), names.end("names"));
        }
        add(fields, ReferenceLabel.TITLE, start, end);
        Matcher stop = CONTAINER_END.matcher(text).region(contained.end(), text.length());
        int venue = stop.find() ? stop.start() : text.length();
        add(fields, ReferenceLabel.CONTAINER, contained.end(), venue);
        rest(text, venue, fields);
        return fields;
    }

    private static List<Field> book(String text, @Nullable Matcher names) {
        int start = names == null ? 0 : names.end();
        Matcher end = BOOK_END.matcher(text).region(start, text.length());
        if (!end.find() || !YEAR.matcher(text).find(end.start())) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>();
        if (names != null) {
            add(fields, ReferenceLabel.AUTHOR, names.start("names"), names.end("names"));
        } else {
            Matcher stop = AREA.matcher(text).region(end.end(), text.length());
            boolean responsible = end.group().contains("/") && stop.find();
            Optional<Field> people = responsible ? people(text, end.end(), stop.start()) : Optional.empty();
            if (people.isEmpty()) {
                return List.of();
            }
            fields.add(people.get());
        }
        Matcher thesis = THESIS.matcher(text).region(start, end.start());
        add(fields, ReferenceLabel.TITLE, start, thesis.find() ? thesis.start() : end.start());
        rest(text, end.start(), fields);
        return fields;
    }

    /** Who is named behind a stroke; what else they did stands behind a semicolon. */
    private static Optional<Field> people(String text, int from, int to) {
        int semicolon = text.indexOf(';', from);
        int end = semicolon > from && semicolon < to ? semicolon : to;
        return NameList.couldBeNames(text.substring(from, end))
                ? Optional.of(new Field(ReferenceLabel.AUTHOR, from, end, BY_RULE))
                : Optional.empty();
    }

    private static void rest(String text, int from, List<Field> fields) {
        find(IMPRINT, "publisher", ReferenceLabel.PUBLISHER, text, from, fields);
        find(YEAR, "", ReferenceLabel.DATE, text, from, fields);
        find(VOLUME, "", ReferenceLabel.VOLUME, text, from, fields);
        find(PAGES, "pages", ReferenceLabel.PAGES, text, from, fields);
    }

    private static void find(
            Pattern form, String group, ReferenceLabel label, String text, int from, List<Field> fields) {
        Matcher found = form.matcher(text).useTransparentBounds(true).region(from, text.length());
        if (found.find()) {
            add(
                    fields,
                    label,
                    group.isEmpty() ? found.start() : found.start(group),
                    group.isEmpty() ? found.end() : found.end(group));
        }
    }

    private static void add(List<Field> fields, ReferenceLabel label, int from, int to) {
        if (from < to) {
            fields.add(new Field(label, from, to, BY_RULE));
        }
    }
}
