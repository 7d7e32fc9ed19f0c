package org.colophon.site.ceurws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.DateRange;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/**
 * When, where and beside what a workshop was held, from the lines of a volume's head.
 *
 * @param place the place
 * @param dates the days, as printed
 */
record Occasion(Optional<Quoted> place, Optional<Quoted> dates) {
    private static final Pattern EDGE =
            Pattern.compile("^[\\s,;:()./\\p{Pd}-]+|[\\s,;:(/\\p{Pd}-]+(?:on|from|during)?$|[)]$");
    private static final Pattern EDITION = Pattern.compile(
            "\\b((?:ACM |IEEE )?[A-Z][A-Za-z*&/+]*[A-Z*][A-Za-z*]*(?:-[A-Z]+)?)\\s?[-'\u2019\u2018 ]?\\s?((?:19|20)\\d\\d|(?<=['\u2019\u2018 -])\\d\\d)\\b");
    private static final Pattern EDITION_OF_WORKSHOPS =
            Pattern.compile(EDITION.pattern() + "(?=\\s+(?:International )?(?:Conference )?Workshops?\\b|\\s+Posters)");
    private static final Pattern JOINS = Pattern.compile(
            "(?i)\\bco-?-?\\s?located\\b|\\bcollocated\\b|\\bin conjunction\\b|\\b(?:held|organi[sz]ed|hosted)\\b.{0,20}\\b(?:at|with|by|during|of)\\b"
                    + "|\\bworkshops? (?:at|of|in|during)\\b|\\bworkshop of\\b|\\baffiliated\\b|\\bsatellite\\b|\\bas part of\\b|\\bpart of\\b|\\bwithin\\b|\\bassociated with\\b|\\bat the\\b"
                    + "|(?<=\\s|^)at(?=\\s\\p{Lu})|@|\\balongside\\b|\\bin cooperation\\b");
    private static final List<String[]> KNOWN = List.of(
            new String[] {"international semantic web conference", "ISWC"},
            new String[] {"extended semantic web conference", "ESWC"},
            new String[] {"european semantic web conference", "ESWC"},
            new String[] {"world wide web conference", "WWW"},
            new String[] {"international joint conference on artificial intelligence", "IJCAI"},
            new String[] {"knowledge capture", "K-CAP"},
            new String[] {"knowledge engineering and knowledge management", "EKAW"});
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** Place and days as one line prints them; both empty if it names no day. */
    static Occasion of(Line line) {
        Optional<DateRange.Place> found = DateRange.find(line.text());
        if (found.isEmpty()) {
            return new Occasion(Optional.empty(), Optional.empty());
        }
        int from = found.get().from();
        int to = found.get().to();
        Optional<Quoted> before = tidy(line, 0, from);
        Optional<Quoted> place = before.isPresent() ? before : tidy(line, to, line.length());
        return new Occasion(place, Optional.of(line.quote(from, to)));
    }

    private static Optional<Quoted> tidy(Line line, int from, int to) {
        int start = from;
        int end = to;
        Matcher edge = EDGE.matcher(line.text()).region(start, end);
        while (start < end && edge.region(start, end).find()) {
            if (edge.start() == start) {
                start = edge.end();
            } else {
                end = edge.start();
            }
        }
        boolean word = line.text().substring(start, end).codePoints().anyMatch(Character::isLetter);
        return word ? Optional.of(line.quote(start, end)) : Optional.empty();
    }

    /** The conference a line says the workshop was part of. */
    static Optional<Quoted> conference(Line line, String ownAcronym) {
        String text = line.text();
        Matcher workshop = EDITION_OF_WORKSHOPS.matcher(text);
        while (workshop.find()) {
            if (!isOwn(workshop.group(1), ownAcronym)) {
                return Optional.of(line.quote(workshop.start(), workshop.end()));
            }
        }
        Matcher joins = JOINS.matcher(text);
        while (joins.find()) {
            Matcher edition = EDITION.matcher(text).region(joins.end(), text.length());
            edition.useTransparentBounds(true);
            while (edition.find()) {
                if (!isOwn(edition.group(1), ownAcronym) && !edition.group(1).matches("(?i)(?:usa|uk|proc)")) {
                    return Optional.of(line.quote(edition.start(), edition.end()));
                }
            }
            String rest = text.substring(joins.end()).toLowerCase(Locale.ROOT);
            for (String[] known : KNOWN) {
                if (rest.contains(known[0])) {
                    return Optional.of(new Quoted(known[1] + year(rest), line.evidence(joins.end(), text.length())));
                }
            }
        }
        return Optional.empty();
    }

    private static String year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? " " + year.group() : "";
    }

    private static boolean isOwn(String acronym, String own) {
        return stem(own).contains(stem(acronym))
                && stem(own).length() < stem(acronym).length() + 4;
    }

    /** A short name without its year, for comparison: <i>#ABC'13</i> gives <i>abc</i>. */
    static String stem(String acronym) {
        return acronym.toLowerCase(Locale.ROOT)
                .replaceFirst("[-'\u2019\u2018\\s]*(?:(?:19|20)?\\d\\d)\\b.*$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
