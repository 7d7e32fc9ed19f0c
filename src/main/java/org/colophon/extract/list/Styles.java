package org.colophon.extract.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/** Parts that the rules of a citation style give away whatever the words are. */
final class Styles {
    private static final double BY_RULE = 0.9;
    private static final String FAMILY =
            "(?:(?:van|von|de|der|den|del|della|di|da|du|la|le|ten|ter|el|al|bin|dos|zu) )*\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+)?";
    private static final String INITIALS = "\\p{Lu}{1,3}(?: ?(?:Jr|Sr|2nd|3rd))?";
    /** Names as the Vancouver style has them: <i>Doe J, Roe RB. A title</i>. */
    private static final Pattern VANCOUVER =
            Pattern.compile("(?:" + FAMILY + " " + INITIALS + "(?:, |,? and |; |,? & |,? et al\\.?,? ?)){0,60}?"
                    + FAMILY + " " + INITIALS + "(?:,? et al)?(?:, eds?|, editors?)?\\. +(?=[\\p{L}\\d\"“«‘])|(?:"
                    + FAMILY + " " + INITIALS + ", ){1,60}et al\\.? +(?=[\\p{L}\\d\"“«‘])");

    /** Where initials follow the family name, names end with initials. */
    private static final Pattern INVERTED = Pattern.compile(FAMILY + ",? \\p{Lu}\\.");

    /** A list by years may print them before its entries: <i>2018 Doe J. A title</i>, <i>[2018] J. Doe</i>. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("[(\\[]?((?:19|20)\\d\\d)[)\\]]?[.:,]?\\s+(?=\\p{Lu}\\p{L}*[\\p{L}., ])");

    private static final Pattern SENTENCE = Pattern.compile("(?:[^.?!]|[.](?![\\s]|$)|[?!](?=\\p{Pf}|\\p{L}))+[.?!]");
    private static final Pattern DATED =
            Pattern.compile("(?iu)\\s*(?:\\(?(?:19|20)\\d\\d|in press|forthcoming|accepted|\\[?epub|\\[in press)");
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_NAMES = 400;
    /** Editors between <i>In</i> and the volume. */
    private static final Pattern EDITED = Pattern.compile(
            "(?iu)(?<=[.,;:”\"’»?!)]\\s)(?:in|dans|en)\\s?:?\\s+(?<editors>[^()]{4,200}?),?\\s*\\((?:eds?|hrsg|éds?|dir|coords?|org|orgs|a cura di|red)\\.?\\)[.,:]?\\s+(?<volume>[^.,(]{4,160}(?:, [^.,(\\d]{4,80}){0,2}?)(?=[.,(]|$)");

    private static final Pattern SERIES = Pattern.compile(
            "(?:[.,]\\s+)(?:LNCS|LNAI|LNBIP|CCIS|IFIP|Lecture Notes|[A-Z]{3,6}),?\\s+(?:vol|volume|Bd)\\.?\\s");

    /** Abbreviated by the Bluebook, or at least called a review, a journal or the like. */
    private static final Pattern LAW = Pattern.compile(
            "(?<=[,.”\"’]\\s)(?<volume>\\d{1,4})\\s(?<venue>\\p{Lu}[^,;:\\d()]{2,80}?)\\s(?<page>\\d{1,5})(?:[-–]\\d{1,5})?(?:, \\d{1,5}(?:[-–]\\d{1,5})?)?\\s\\((?<year>(?:19|20)\\d\\d)\\)");

    private Styles() {}

    /** Names before the first colon, or before the full stop of the Vancouver style; whether there are any. */
    static boolean leadingNames(String text, Parts parts) {
        int start = behindYear(text, parts);
        Matcher vancouver = VANCOUVER.matcher(text).region(start, Math.min(text.length(), LONGEST_NAMES * 2));
        if (vancouver.lookingAt() && !isFullName(text, start, vancouver.end())) {
            int end = vancouver.end();
            int names = text.lastIndexOf('.', end);
            titleAndVenue(text, end, parts);
            parts.set(ReferenceLabel.AUTHOR, start, names, BY_RULE);
            return true;
        }
        int colon = text.indexOf(':');
        boolean near = colon > 0 && colon < Math.min(text.length() - 2, LONGEST_NAMES) && text.charAt(colon + 1) == ' ';
        boolean inverted = INVERTED.matcher(text).region(start, text.length()).lookingAt()
                && ".)".indexOf(text.charAt(Math.max(0, colon - 1))) < 0;
        if (near && colon > start && !inverted && NameList.isNames(text.substring(start, colon))) {
            parts.set(ReferenceLabel.AUTHOR, start, colon, BY_RULE);
            return true;
        }
        return false;
    }

    /** Where an entry begins behind a year that is printed before it. */
    private static int behindYear(String text, Parts parts) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (!year.lookingAt()) {
            return 0;
        }
        parts.set(ReferenceLabel.DATE, year.start(1), year.end(1), BY_RULE);
        return year.end();
    }

    /** Whether what looks like a name with its initial goes on: <i>George A. Miller, A title</i>. */
    private static boolean isFullName(String text, int start, int end) {
        String names = text.substring(start, end);
        boolean single = names.indexOf(',') < 0 && names.indexOf('&') < 0 && !names.contains(" and ");
        boolean given = NameList.isGiven(names.split("[ ,]")[0]);
        String[] next =
                text.substring(end, Math.min(text.length(), end + LONGEST_WORD)).split(" ");
        boolean goesOn =
                next[0].endsWith(",") || next[0].endsWith(":") || next.length > 1 && NameShapes.isJoint(next[1]);
        return single && (given || goesOn);
    }

    /** The title is the sentence behind the names, with the next one if that is still not what it appeared in. */
    private static void titleAndVenue(String text, int start, Parts parts) {
        Matcher sentence = SENTENCE.matcher(text);
        if (!sentence.region(start, text.length()).lookingAt() || sentence.end() - start <= 5) {
            return;
        }
        int end = sentence.end();
        boolean asked = text.charAt(end - 1) != '.';
        int next = sentence.region(end, text.length()).lookingAt() ? sentence.end() : end;
        if (asked && next > end && !isDated(text, next) && !isVolume(text, end)) {
            end = next;
            next = sentence.region(end, text.length()).lookingAt() ? sentence.end() : end;
        }
        parts.set(ReferenceLabel.TITLE, start, end, BY_RULE);
        if (next > end && isDated(text, next) && !isVolume(text, end)) {
            parts.set(ReferenceLabel.CONTAINER, end, next, BY_RULE);
        }
    }

    private static boolean isDated(String text, int at) {
        return DATED.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isVolume(String text, int at) {
        return text.startsWith("In:", at + 1) || text.startsWith("In ", at + 1);
    }

    /** In law the volume stands before its journal, the first page behind it: <i>131 Palisade L. Rev. 455 (2022)</i>. */
    static boolean law(String text, Parts parts) {
        Matcher law = LAW.matcher(text);
        if (!law.find()) {
            return false;
        }
        parts.set(ReferenceLabel.VOLUME, law.start("volume"), law.end("volume"), BY_RULE);
        parts.set(ReferenceLabel.CONTAINER, law.start("venue"), law.end("venue"), BY_RULE);
        parts.set(ReferenceLabel.PAGES, law.start("page"), law.end("page"), BY_RULE);
        parts.set(ReferenceLabel.DATE, law.start("year"), law.end("year"), BY_RULE);
        return true;
    }

    /** Who edited the volume and what it is called: <i>In: Doe, J. (ed.) A volume. LNCS, vol. 1</i>. */
    static void volumes(String text, int from, Parts parts) {
        Matcher edited =
                EDITED.matcher(text).useTransparentBounds(true).region(Math.min(from, text.length()), text.length());
        if (edited.find()) {
            parts.set(ReferenceLabel.EDITOR, edited.start("editors"), edited.end("editors"), BY_RULE);
            parts.set(ReferenceLabel.CONTAINER, edited.start("volume"), edited.end("volume"), BY_RULE);
        }
        Optional<Field> venue = parts.first(ReferenceLabel.CONTAINER);
        if (venue.isPresent()) {
            Matcher series = SERIES.matcher(text).region(venue.get().from(), text.length());
            if (series.find()
                    && series.start() > venue.get().from()
                    && series.start() < venue.get().to()) {
                parts.set(
                        ReferenceLabel.CONTAINER,
                        venue.get().from(),
                        series.start(),
                        venue.get().confidence());
            }
        }
    }
}
