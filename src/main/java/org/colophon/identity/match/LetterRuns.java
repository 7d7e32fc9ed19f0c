package org.colophon.identity.match;

import java.util.Arrays;

/** The runs of so many letters that stand in a text, each once: what two texts share when no word of theirs is the same. */
final class LetterRuns {

    private final long[] runs;

    private LetterRuns(long[] runs) {
        this.runs = runs;
    }

    /**
     * The runs of a text, its ends being letters too.
     *
     * @param length from 2 to 4
     */
    static LetterRuns of(String text, int length) {
        long[] runs = new long[text.length() + length - 1];
        long mask = -1L >>> 64 - 16 * length;
        long run = 0;
        for (int i = 0; i < runs.length; i++) {
            char letter = i < text.length() ? text.charAt(i) : 0;
            run = (run << 16 | letter) & mask;
            runs[i] = run;
        }
        Arrays.sort(runs);
        int distinct = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[distinct++] = runs[i];
            }
        }
        return new LetterRuns(Arrays.copyOf(runs, distinct));
    }

    /** The share of all runs of the two that stand in both (Jaccard). */
    double alike(LetterRuns other) {
        int both = both(other);
        return both / (double) (runs.length + other.runs.length - both);
    }

    /** The share of the runs of the one that has fewer that stand in the other too. */
    double contained(LetterRuns other) {
        return both(other) / (double) Math.min(runs.length, other.runs.length);
    }

    private int both(LetterRuns other) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            long left = runs[i];
            long right = other.runs[j];
            both += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return both;
    }
}
