package org.colophon.extract.list;

import java.util.Optional;
import org.colophon.extract.reference.Field;
import org.colophon.extract.reference.ReferenceLabel;

/** A venue in slanted type behind which the labeller ran on into who published it. */
final class RunOnVenue {
    private static final double GUESSED = 0.6;
    private static final int SHORTEST = 4;

    private RunOnVenue() {}

    /**
     * Cuts the venue where its type ends; what the labeller had behind it is the publisher.
     *
     * @param text the text whose parts these are
     * @param rest where in it to look for the venue
     */
    static void cut(Entry entry, String text, Parts parts, int rest) {
        Optional<Field> whole = parts.first(ReferenceLabel.CONTAINER);
        Optional<Field> slanted =
                whole.flatMap(venue -> VenueCues.slanted(entry, text.substring(venue.from(), venue.to())));
        if (whole.isEmpty() || slanted.isEmpty()) {
            return;
        }
        parts.setVenue(entry.text(), slanted.get(), rest);
        int from = parts.first(ReferenceLabel.CONTAINER)
                .map(Field::to)
                .orElse(whole.get().to());
        if (from < whole.get().to()
                && parts.first(ReferenceLabel.PUBLISHER).isEmpty()
                && isPublisher(text.substring(from, whole.get().to()))) {
            parts.set(ReferenceLabel.PUBLISHER, from, whole.get().to(), GUESSED);
        }
    }

    private static boolean isPublisher(String behind) {
        return behind.strip().length() >= SHORTEST
                && behind.chars().noneMatch(Character::isDigit)
                && !Vocabulary.isVenue(behind)
                && !NameList.isNames(behind);
    }
}
