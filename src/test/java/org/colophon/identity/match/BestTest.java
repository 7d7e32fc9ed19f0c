package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is left out on the way to the best candidates is never one of them. */
class BestTest {

    private static final int MOST = 8;
    private static final int RECORDS = 1_000;
    private static final int WORDS = 150;

    @Test
    void theBestAreThoseThatAddingEverythingUpGives() {
        Random random = new Random(3);
        Profiles profiles = new Profiles();
        GramIndex grams = new GramIndex();
        Traits traits = new Traits();
        List<String> words = Stream.generate(() -> word(random)).limit(WORDS).toList();
        for (int i = 0; i < RECORDS; i++) {
            Profile profile = profiles.add(Papers.record("r" + i, "s", title(random, words), "", "", 0));
            grams.add(profile);
            traits.add(profile);
        }
        for (int i = 0; i < profiles.size(); i++) {
            Profile asked = profiles.get(i);
            assertThat(early(asked, grams, traits)).isEqualTo(all(asked, grams, traits));
        }
    }

    private static Set<Integer> early(Profile asked, GramIndex grams, Traits traits) {
        Sums sums = sums(grams);
        Best best = new Best(sums, traits, asked.key.length(), MOST);
        grams.sum(asked, sums, best::least);
        Set<Integer> told = new HashSet<>();
        best.each((number, weight) -> told.add(number));
        return told;
    }

    private static Set<Integer> all(Profile asked, GramIndex grams, Traits traits) {
        Sums sums = sums(grams);
        grams.sum(asked, sums, () -> 0);
        Map<Integer, Double> weights = new TreeMap<>();
        for (int number = 0; number < grams.size(); number++) {
            double longer = Math.max(1, (traits.length(number) + 8.0) / (asked.key.length() + 8.0));
            weights.put(number, sums.of(number) / Math.sqrt(longer));
        }
        List<Double> falling =
                weights.values().stream().sorted(Comparator.reverseOrder()).toList();
        double last = Math.max(Best.LEAST, falling.get(MOST - 1));
        return weights.keySet().stream()
                .filter(number -> weights.get(number) >= last)
                .collect(Collectors.toSet());
    }

    private static Sums sums(GramIndex grams) {
        Sums sums = new Sums();
        sums.clear(grams.size(), (float) Best.LEAST);
        return sums;
    }

    private static String word(Random random) {
        return random.ints(4 + random.nextInt(5), 'a', 'l')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Some words are in many titles, and most in few. */
    private static String title(Random random, List<String> words) {
        return Stream.generate(() -> words.get(random.nextInt(1 + random.nextInt(WORDS))))
                .limit(2 + random.nextInt(5))
                .collect(Collectors.joining(" "));
    }
}
