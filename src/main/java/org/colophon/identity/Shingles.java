package org.colophon.identity;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.model.Folding;

/**
 * Word n-grams of abstracts: how much of one text stands in another.
 *
 * <p>The sketch is the bottom-k form of MinHash (Broder 1997): two texts that share many n-grams very
 * likely share one of their k smallest hashes.
 */
final class Shingles {

    private static final int OVERLAP_WIDTH = 3;
    private static final int SKETCH_WIDTH = 4;
    private static final int SKETCH_SIZE = 24;
    private static final int SHORTEST = 30;

    /** N-grams of these words alone stand in every other abstract. */
    private static final Set<String> COMMON = Set.of(
            ("a an and are art as at based be been by can code data each experiments for from has have in into is it"
                            + " its large learning methods model models new not novel of on one or our paper problem"
                            + " propose results set show shows state such task tasks than that the their these they this"
                            + " to two use used using variety we which while wide with work github com https available")
                    .split(" "));

    private Shingles() {}

    /** The share of the shorter text's three-word runs that stand in the other, from 0 to 1. */
    static double overlap(String a, String b) {
        Set<String> left = runs(words(a), OVERLAP_WIDTH);
        Set<String> right = runs(words(b), OVERLAP_WIDTH);
        int smaller = Math.min(left.size(), right.size());
        if (smaller == 0) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / smaller;
    }

    /** The smallest hashes of a text's four-word runs; empty for a text too short to tell by. */
    static Set<String> sketch(String text) {
        List<String> words = words(text);
        Set<String> sketch = new HashSet<>();
        if (words.size() < SHORTEST) {
            return sketch;
        }
        TreeSet<Long> hashes = new TreeSet<>();
        for (String run : runs(words, SKETCH_WIDTH)) {
            if (!COMMON.containsAll(List.of(run.split(" ")))) {
                hashes.add(hash(run));
            }
        }
        hashes.stream().limit(SKETCH_SIZE).map(Long::toHexString).forEach(sketch::add);
        return sketch;
    }

    private static List<String> words(String text) {
        return List.of(Folding.words(text).split(" "));
    }

    private static Set<String> runs(List<String> words, int width) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + width <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + width)));
        }
        return runs;
    }

    /** FNV-1a, its bits mixed once more so that small hashes are as good as random. */
    private static long hash(String text) {
        long h = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            h = (h ^ (b & 0xff)) * 0x100000001b3L;
        }
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        return (h ^ (h >>> 33)) >>> 1;
    }
}
