package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers words, and counts in how many records each stands: what is rare tells more. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] records = new int[1024];
    private long[] letters = new long[1024];
    private int total;

    int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = words.size();
        numbers.put(word, number);
        words.add(word);
        if (number >= records.length) {
            records = Arrays.copyOf(records, number * 2);
            letters = Arrays.copyOf(letters, number * 2);
        }
        letters[number] = Edits.letters(word);
        return number;
    }

    String word(int number) {
        return words.get(number);
    }

    /** Which letters stand in a word, as {@link Edits#letters(String)} tells. */
    long letters(int number) {
        return letters[number];
    }

    /** One more record, and the words that stand in it. */
    void count(int[] numbers) {
        total++;
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                records[sorted[i]]++;
            }
        }
    }

    int records(int number) {
        return records[number];
    }

    int total() {
        return total;
    }

    /** How surprising it is, in bits, to see a word; in small collections no word is more than so surprising. */
    double surprise(int number) {
        return Math.log((total + 2.0) / (records[number] + 1.0)) / Math.log(2);
    }
}
