package org.colophon.identity.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What stands around groups of mentions, and how rare it is. A companion is known by name and, where the companion is
 * a mention itself, as the group it is in, so that what has been found about people helps to find more.
 */
final class Surroundings {

    /** Lists longer than this say little about who works with whom. */
    private static final int LONGEST_LIST = 40;

    /** Reckoned with beside the lists that were seen, so that nothing is rare in a handful of them. */
    private static final double UNSEEN_LISTS = 2000;

    private final Mentions mentions;
    private final int lists;
    private final int[] groupOf;
    private final int[][] company;
    private final int[] listsWith;
    private final int[] listsWithAbbreviation;
    private final int[] listsWithWord;
    private final int[] listsWithVenue;
    private final Pairs together = new Pairs();

    /**
     * Counts.
     *
     * @param groupOf the number of the group of every mention
     * @param groups how many groups there are
     * @param background what is counted beyond these mentions
     */
    Surroundings(Mentions mentions, int[] groupOf, int groups, Background background) {
        this.mentions = mentions;
        this.lists = Math.max(mentions.lists(), background.lists());
        this.groupOf = groupOf;
        company = new int[mentions.size()][];
        for (int m = 0; m < company.length; m++) {
            company[m] = companions(m);
        }
        listsWith = new int[mentions.forms() + groups];
        listsWithAbbreviation = new int[mentions.abbreviations()];
        listsWithWord = new int[mentions.words()];
        listsWithVenue = new int[mentions.venues()];
        for (int l = 0; l < mentions.lists(); l++) {
            count(mentions.inList(l));
        }
        if (background.lists() > 0) {
            countBeyond(background);
        }
    }

    private void countBeyond(Background background) {
        for (int form = 0; form < mentions.forms(); form++) {
            listsWith[form] = Math.max(listsWith[form], background.listsWith(mentions.nameText(form)));
        }
        for (int m = 0; m < groupOf.length; m++) {
            int group = mentions.forms() + groupOf[m];
            listsWith[group] = Math.max(listsWith[group], listsWith[mentions.form(m)]);
        }
        for (int i = 0; i < listsWithAbbreviation.length; i++) {
            int beyond = background.listsWithAbbreviation(mentions.abbreviationText(i));
            listsWithAbbreviation[i] = Math.max(listsWithAbbreviation[i], beyond);
        }
        for (int i = 0; i < listsWithWord.length; i++) {
            listsWithWord[i] = Math.max(listsWithWord[i], background.listsWithWord(mentions.wordText(i)));
        }
        for (int i = 0; i < listsWithVenue.length; i++) {
            listsWithVenue[i] = Math.max(listsWithVenue[i], background.listsWithVenue(mentions.venueText(i)));
        }
    }

    private int[] companions(int m) {
        int[] names = mentions.beside(m);
        int[] all = Arrays.copyOf(names, names.length * 2);
        int size = names.length;
        for (int other : mentions.inList(mentions.list(m))) {
            if (other != m && Arrays.binarySearch(names, mentions.form(other)) >= 0 && size < all.length) {
                all[size++] = mentions.forms() + groupOf[other];
            }
        }
        return new Numbers().addAll(Arrays.copyOf(all, size)).take();
    }

    private void count(int[] list) {
        Numbers all = new Numbers();
        for (int i = 0; i < list.length; i++) {
            all.add(mentions.form(list[i])).add(mentions.forms() + groupOf[list[i]]);
            if (i < 2) {
                all.addAll(company[list[i]]);
            }
        }
        int[] present = all.take();
        Numbers abbreviations = new Numbers();
        for (int companion : present) {
            listsWith[companion]++;
            if (companion < mentions.forms()) {
                abbreviations.add(mentions.abbreviation(companion));
            }
        }
        for (int abbreviation : abbreviations.take()) {
            listsWithAbbreviation[abbreviation]++;
        }
        for (int word : mentions.title(list[0])) {
            listsWithWord[word]++;
        }
        for (int venue : mentions.venue(list[0])) {
            listsWithVenue[venue]++;
        }
        if (list.length <= LONGEST_LIST && present.length <= 2 * LONGEST_LIST) {
            int[] known = list.length < 2
                    ? present
                    : IntStream.of(present)
                            .filter(companion -> companion >= mentions.forms())
                            .toArray();
            for (int i = 0; i < known.length; i++) {
                for (int j = i + 1; j < known.length; j++) {
                    together.add(known[i], known[j]);
                }
            }
        }
    }

    private double rarity(int lists) {
        return Math.log((lists + UNSEEN_LISTS) / Math.max(1, lists)) / Math.log(2);
    }

    /** How rare a companion is, in bits. */
    double rarityOfCompanion(int companion) {
        return rarity(listsWith[companion]);
    }

    double rarityOfAbbreviation(int abbreviation) {
        return rarity(listsWithAbbreviation[abbreviation]);
    }

    /** The share of all lists that a venue has. */
    double shareOfVenue(int venue) {
        return listsWithVenue[venue] / (lists + 20.0);
    }

    /** Whether two companions stand in one list somewhere. */
    boolean areTogether(int a, int b) {
        return together.contains(a, b);
    }

    /** Those beside a mention: names, and groups numbered on from the names. */
    int[] company(int m) {
        return company[m];
    }

    /** What is known of mentions together. */
    Group group(int[] members) {
        int[][] names = names(members);
        int[] beside = distinct(members, m -> company[m]);
        Numbers written = new Numbers();
        Numbers cut = new Numbers();
        for (int c : beside) {
            if (c < mentions.forms()) {
                (mentions.name(c).isFull() ? written : cut).add(mentions.abbreviation(c));
            }
        }
        int[] words = distinct(members, mentions::title);
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        Numbers lists = new Numbers();
        for (int m : members) {
            lists.add(mentions.list(m));
            if (mentions.hasYear(m)) {
                from = Math.min(from, mentions.year(m));
                to = Math.max(to, mentions.year(m));
            }
        }
        return new Group(
                members,
                fullest(names[0]),
                names[0],
                names[1],
                lists.take(),
                beside,
                written.take(),
                cut.take(),
                words,
                weights(members, words),
                distinct(members, mentions::venue),
                distinct(members, mentions::places),
                from,
                to,
                identifiers(members));
    }

    /** The names of mentions, the most frequent first, and how often each stands there. */
    private int[][] names(int[] members) {
        if (members.length == 1) {
            return new int[][] {{mentions.form(members[0])}, {1}};
        }
        Map<Integer, Integer> byForm = new TreeMap<>();
        for (int m : members) {
            byForm.merge(mentions.form(m), 1, Integer::sum);
        }
        List<Map.Entry<Integer, Integer>> names = new ArrayList<>(byForm.entrySet());
        names.sort(Map.Entry.<Integer, Integer>comparingByValue().reversed());
        return new int[][] {
            names.stream().mapToInt(Map.Entry::getKey).toArray(),
            names.stream().mapToInt(Map.Entry::getValue).toArray()
        };
    }

    private int fullest(int[] names) {
        int fullest = names[0];
        for (int form : names) {
            int more = Integer.compare(
                    mentions.name(form).fullness(), mentions.name(fullest).fullness());
            if (more > 0 || (more == 0 && form < fullest)) {
                fullest = form;
            }
        }
        return fullest;
    }

    /** What mentions have, together; arrays are not copied where one has it all. */
    private static int[] distinct(int[] members, IntFunction<int[]> property) {
        if (members.length == 1) {
            return property.apply(members[0]);
        }
        Numbers all = new Numbers();
        for (int m : members) {
            all.addAll(property.apply(m));
        }
        return all.take();
    }

    private double[] weights(int[] members, int[] words) {
        double[] weights = new double[words.length];
        for (int m : members) {
            for (int word : mentions.title(m)) {
                weights[Arrays.binarySearch(words, word)]++;
            }
        }
        double squares = 0;
        for (int i = 0; i < words.length; i++) {
            double idf = Math.log((mentions.lists() + 50.0) / (listsWithWord[words[i]] + 0.5));
            weights[i] = (1 + Math.log(weights[i])) * idf;
            squares += weights[i] * weights[i];
        }
        for (int i = 0; i < words.length; i++) {
            weights[i] /= Math.sqrt(squares);
        }
        return weights;
    }

    private Map<String, Set<String>> identifiers(int[] members) {
        Map<String, Set<String>> values = Map.of();
        for (int m : members) {
            if (mentions.get(m).identifiers().isEmpty()) {
                continue;
            }
            values = values.isEmpty() ? new TreeMap<>() : values;
            Map<String, Set<String>> known = values;
            mentions.get(m)
                    .identifiers()
                    .forEach((scheme, value) ->
                            known.computeIfAbsent(scheme, k -> new TreeSet<>()).add(value));
        }
        return values;
    }
}
