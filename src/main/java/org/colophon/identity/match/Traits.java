package org.colophon.identity.match;

import java.util.Arrays;

/**
 * What candidates are ranked by. All of a record stands side by side, in a row as long as what a processor fetches at
 * once: in a large collection, waiting for memory would take most of the time.
 */
final class Traits {

    private static final int ROW = 16;
    private static final int LENGTH = 0;
    private static final int SOURCE = 1;
    private static final int TITLE = 2;
    private static final int AUTHORS = 4;
    /** The authors where they find room, else where they begin among those of other long lists. */
    private static final int FIRST = 5;

    private static final int ROOM = ROW - FIRST;

    private int[] rows = new int[1024 * ROW];
    private int[] more = new int[1024];
    private int used;

    /** Adds a record; records are added in the order of their numbers. */
    void add(Profile profile) {
        int row = profile.number * ROW;
        if (row == rows.length) {
            rows = Arrays.copyOf(rows, row * 2);
        }
        long title = Hashes.of(profile.source, Hashes.of(profile.key));
        int count = profile.authors.length;
        rows[row + LENGTH] = profile.key.length();
        rows[row + SOURCE] = profile.source;
        rows[row + TITLE] = (int) (title >>> 32);
        rows[row + TITLE + 1] = (int) title;
        rows[row + AUTHORS] = count;
        if (count > ROOM) {
            rows[row + FIRST] = used;
            if (used + count > more.length) {
                more = Arrays.copyOf(more, Math.max(more.length * 2, used + count));
            }
            used += count;
        }
        int[] list = list(count);
        int at = first(row, count);
        for (NameKey name : profile.authors) {
            list[at++] = name.number();
        }
    }

    private int[] list(int count) {
        return count > ROOM ? more : rows;
    }

    private int first(int row, int count) {
        return count > ROOM ? rows[row + FIRST] : row + FIRST;
    }

    /** The length of the title's key. */
    int length(int number) {
        return rows[number * ROW + LENGTH];
    }

    int source(int number) {
        return rows[number * ROW + SOURCE];
    }

    /** A hash of the source and the title. */
    long title(int number) {
        int at = number * ROW + TITLE;
        return (long) rows[at] << 32 | rows[at + 1] & 0xffffffffL;
    }

    /** The share of the shorter list's authors that stand in both; what is usual where one record has none. */
    double sharedAuthors(int a, int b, double usual) {
        int countA = rows[a * ROW + AUTHORS];
        int countB = rows[b * ROW + AUTHORS];
        int fewer = Math.min(countA, countB);
        if (fewer == 0) {
            return usual;
        }
        int[] left = list(countA);
        int[] right = list(countB);
        int beginA = first(a * ROW, countA);
        int beginB = first(b * ROW, countB);
        int shared = 0;
        for (int i = beginA; i < beginA + countA; i++) {
            for (int j = beginB; j < beginB + countB; j++) {
                if (left[i] == right[j]) {
                    shared++;
                    break;
                }
            }
        }
        return shared / (double) fewer;
    }
}
