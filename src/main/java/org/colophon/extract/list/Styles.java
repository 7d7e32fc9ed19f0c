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

    private Styles() {}

    /** Names before the first colon, or before the full stop of the Vancouver style; whether there are any. */
    static boolean leadingNames(String text, Parts parts) {
        Matcher vancouver = VANCOUVER.matcher(text).region(0, Math.min(text.length(), LONGEST_NAMES * 2));
        if (vancouver.lookingAt() && !isFullName(text, vancouver.end())) {
            int end = vancouver.end();
            int names = text.lastIndexOf('.', end);
            titleAndVenue(text, end, parts);
            parts.set(ReferenceLabel.AUTHOR, 0, names, BY_RULE);
            return true;
        }
        int colon = text.indexOf(':');
        boolean near = colon > 0 && colon < Math.min(text.length() - 2, LONGEST_NAMES) && text.charAt(colon + 1) == ' ';
        if (near && NameList.isNames(text.substring(0, colon))) {
            parts.set(ReferenceLabel.AUTHOR, 0, colon, BY_RULE);
            return true;
        }
        return false;
    }

    /** Whether what looks like a name with its initial goes on: <i>George A. Miller, A title</i>. */
    private static boolean isFullName(String text, int end) {
        String names = text.substring(0, end);
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
