package org.colophon.extract.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.extract.reference.Field;
import org.colophon.model.Folding;
import org.colophon.model.Quoted;

/** A publisher by its words, where the labeller saw none: <i>Palisade Books</i>, <i>Presses de l'Ouest</i>. */
final class PublisherCues {
    private static final Pattern PART = Pattern.compile("[^.,;:()]+");
    /** As Chicago has it: <i>(London: Palisade, 2001)</i>; as lawyers do: <i>(5th ed., Palisade Press 2001)</i>. */
    private static final Pattern BRACKETED = Pattern.compile(
            "\\([^()]{0,60}?(?<![^(:,]\\s|[^(:,\\s])(?<publisher>\\p{Lu}[^():;,\\d]{2,60}?),?\\s(?:19|20)\\d\\d\\)");

    private static final double BY_FORM = 0.85;
    private static final double GUESSED = 0.6;
    private static final int MOST_WORDS = 6;

    private PublisherCues() {}

    /** The first part between two marks behind the title, and behind the venue if there is one, that names one. */
    static Optional<Quoted> find(EntryText text, Optional<Field> title, Optional<Field> venue) {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(title.get().to(), venue.map(Field::to).orElse(0));
        Matcher part = PART.matcher(text.text())
                .region(Math.min(from, text.text().length()), text.text().length());
        while (part.find()) {
            if (isPublisher(part.group())) {
                return Trim.trimmed(text, part.start(), part.end()).map(found -> found.withConfidence(GUESSED));
            }
        }
        return Optional.empty();
    }

    /** The publisher that stands in brackets with the year behind the title. */
    static Optional<Quoted> bracketed(EntryText text, Optional<Field> title) {
        Matcher found = BRACKETED
                .matcher(text.text())
                .region(title.map(Field::to).orElse(0), text.text().length());
        while (found.find()) {
            int at = found.start("publisher");
            boolean placed = at > 2 && text.text().startsWith(": ", at - 2);
            if (placed || isPublisher(found.group("publisher"))) {
                return text.quote(at, found.end("publisher")).map(value -> value.withConfidence(BY_FORM));
            }
        }
        return Optional.empty();
    }

    private static boolean isPublisher(String part) {
        String[] words = Folding.words(part).split(" ");
        boolean named = words.length <= MOST_WORDS
                && Character.isUpperCase(part.strip().codePoints().findFirst().orElse('a'));
        return named
                && part.chars().noneMatch(Character::isDigit)
                && Vocabulary.count(words, Vocabulary.PUBLISHERS) > 0
                && !Folding.words(part).equals("press");
    }
}
