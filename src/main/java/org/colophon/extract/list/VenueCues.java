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

    private static boolean fits(String words) {
        return words.split(" ").length <= MOST_WORDS
                && Vocabulary.isVenue(words)
                && !NameList.isNames(words)
                && !Labels.isLabel(words)
                && !words.startsWith("http")
                && !words.toLowerCase(java.util.Locale.ROOT).startsWith("arxiv");
    }
}
