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
