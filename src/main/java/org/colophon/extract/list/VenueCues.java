package org.colophon.extract.list;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/** What in the layout of an entry may be its venue, where neither the list nor the words say which part is. */
final class VenueCues {
    private static final double GUESSED = 0.7;
    /** Italian and other styles quote the journal: <i>in "Rivista di archivi"</i>. */
    private static final Pattern QUOTED =
            Pattern.compile("[,.;:]\\s(?:in|In|su)\\s?:?\\s[\"“«„]([^\"”»“]{3,120})[\"”»“]");

    private static final int MOST_WORDS = 14;
    /** How long the word is that may stand before a venue. */
    private static final int LEAD = 4;

    private VenueCues() {}

    /** The part set apart that names a journal, a conference or the like; slanted ones first, then short ones. */
    static Optional<Field> find(Entry entry) {
        Matcher quoted = QUOTED.matcher(entry.text());
        if (quoted.find()) {
            return Optional.of(new Field(ReferenceLabel.CONTAINER, quoted.start(1), quoted.end(1), GUESSED));
        }
        return entry.units().stream()
                .filter(unit -> fits(unit.words(entry.block())))
                .min(Comparator.comparing((Unit unit) -> !unit.isSlanted())
                        .thenComparingInt(unit -> unit.to() - unit.from()))
                .map(unit -> new Field(ReferenceLabel.CONTAINER, unit.from(), unit.to(), GUESSED));
    }

    /** What is set in slanted type at the start of the words taken for the venue, if these run on behind it. */
    static Optional<Field> slanted(Entry entry, String venue) {
        return entry.units().stream()
                .filter(Unit::isSlanted)
                .filter(unit -> {
                    String words = unit.words(entry.block());
                    int at = venue.indexOf(words);
                    return at >= 0 && at <= LEAD && at + words.length() + LEAD < venue.length();
                })
                .filter(unit -> Vocabulary.isVenue(unit.words(entry.block())))
                .filter(unit -> endsPart(entry.text(), unit.to()))
                .findFirst()
                .map(unit -> new Field(ReferenceLabel.CONTAINER, unit.from(), unit.to(), GUESSED));
    }

    private static boolean endsPart(String text, int to) {
        return ".,;".indexOf(text.charAt(to - 1)) >= 0 || to < text.length() && ".,;".indexOf(text.charAt(to)) >= 0;
    }

    private static boolean fits(String words) {
        return words.split(" ").length <= MOST_WORDS
                && Vocabulary.isVenue(words)
                && !NameList.isNames(words)
                && !Labels.isLabel(words)
                && !words.startsWith("http")
                && !words.toLowerCase(java.util.Locale.ROOT).startsWith("arxiv");
    }
}
