package org.colophon.identity.venue;

import java.util.Optional;

/**
 * A printed venue, understood: the series, and the volume where one is named.
 *
 * @param series what publishes
 * @param volume the proceedings volume; empty where only the series is named
 */
public record Venue(Series series, Optional<Volume> volume) {

    /**
     * One volume of proceedings.
     *
     * @param key tells volumes apart; not for readers
     * @param title the title as printed
     * @param number the number that stands in the title as a volume's number
     * @param ordinal which edition of the series it is, as printed: 22 for <i>Twenty-Second</i>
     * @param year the year of the edition, printed in the title or counted from the ordinal where the
     *     authority knows how
     * @param part what of the edition it holds, where that is not all of it, folded: <i>companion</i>
     */
    public record Volume(
            String key,
            String title,
            Optional<String> number,
            Optional<Integer> ordinal,
            Optional<Integer> year,
            Optional<String> part) {}
}
