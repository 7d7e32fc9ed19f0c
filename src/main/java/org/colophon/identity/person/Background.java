package org.colophon.identity.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How common names, words and venues are in the collection that some mentions are taken from: who looks at one name alone
 * cannot see that.
 */
public final class Background {

    private static final Background NONE = new Background(0, Optional.empty());

    private final int lists;
    private final Optional<NameRarity> rarity;
    private final Map<String, Integer> listsWith = new HashMap<>();
    private final Map<String, Integer> listsWithAbbreviation = new HashMap<>();
    private final Map<String, Integer> listsWithWord = new HashMap<>();
    private final Map<String, Integer> listsWithVenue = new HashMap<>();

    private Background(int lists, Optional<NameRarity> rarity) {
        this.lists = lists;
        this.rarity = rarity;
    }

    /** For mentions that are all there are. */
    public static Background none() {
        return NONE;
    }

    /** Counts in a whole collection. */
    public static Background of(Collection<PersonMention> all) {
        Mentions mentions = new Mentions(all);
        Background background = new Background(mentions.lists(), Optional.of(new NameRarity(Bearers.of(mentions))));
        for (int l = 0; l < mentions.lists(); l++) {
            background.count(mentions, mentions.inList(l));
        }
        return background;
    }

    private void count(Mentions mentions, int[] list) {
        int first = list[0];
        int[] names = IntStream.concat(
                        IntStream.of(list).map(mentions::form),
                        IntStream.of(list).limit(2).flatMap(m -> IntStream.of(mentions.beside(m))))
                .distinct()
                .toArray();
        IntStream.of(names).mapToObj(mentions::nameText).forEach(name -> listsWith.merge(name, 1, Integer::sum));
        IntStream.of(names)
                .map(mentions::abbreviation)
                .distinct()
                .mapToObj(mentions::abbreviationText)
                .forEach(name -> listsWithAbbreviation.merge(name, 1, Integer::sum));
        IntStream.of(mentions.title(first))
                .mapToObj(mentions::wordText)
                .forEach(word -> listsWithWord.merge(word, 1, Integer::sum));
        IntStream.of(mentions.venue(first))
                .mapToObj(mentions::venueText)
                .forEach(venue -> listsWithVenue.merge(venue, 1, Integer::sum));
    }

    /** How many lists there are. */
    int lists() {
        return lists;
    }

    /** How rare names are; empty where nothing else is there than what is looked at. */
    Optional<NameRarity> rarity() {
        return rarity;
    }

    int listsWith(String name) {
        return listsWith.getOrDefault(name, 0);
    }

    int listsWithAbbreviation(String name) {
        return listsWithAbbreviation.getOrDefault(name, 0);
    }

    int listsWithWord(String word) {
        return listsWithWord.getOrDefault(word, 0);
    }

    int listsWithVenue(String venue) {
        return listsWithVenue.getOrDefault(venue, 0);
    }
}
