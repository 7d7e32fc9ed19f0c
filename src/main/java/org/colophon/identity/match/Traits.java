package org.colophon.identity.match;

import java.util.Arrays;

/** What candidates are ranked by, side by side in arrays: following references for each would take most of the time. */
final class Traits {

    private int[] lengths = new int[1024];
    private int[] sources = new int[1024];
    private long[] titles = new long[1024];
    /** Where a record's authors end; they begin where those of the record before end. */
    private int[] ends = new int[1024];

    private int[] authors = new int[4096];

    /** Adds a record; records are added in the order of their numbers. */
    void add(Profile profile) {
        int number = profile.number;
        if (number == lengths.length) {
            lengths = Arrays.copyOf(lengths, number * 2);
            sources = Arrays.copyOf(sources, number * 2);
            titles = Arrays.copyOf(titles, number * 2);
            ends = Arrays.copyOf(ends, number * 2);
        }
        lengths[number] = profile.key.length();
        sources[number] = profile.source;
        titles[number] = Hashes.of(profile.source, Hashes.of(profile.key));
        int end = begin(number);
        if (end + profile.authors.length > authors.length) {
            authors = Arrays.copyOf(authors, authors.length * 2);
        }
        for (NameKey name : profile.authors) {
            authors[end++] = name.number();
        }
        ends[number] = end;
    }

    /** The length of the title's key. */
    int length(int number) {
        return lengths[number];
    }

    int source(int number) {
        return sources[number];
    }

    /** A hash of the source and the title. */
    long title(int number) {
        return titles[number];
    }

    /** The share of the shorter list's authors that stand in both; what is usual where one record has none. */
    double sharedAuthors(int a, int b, double usual) {
        int fewer = Math.min(ends[a] - begin(a), ends[b] - begin(b));
        if (fewer == 0) {
            return usual;
        }
        int shared = 0;
        for (int i = begin(a); i < ends[a]; i++) {
            for (int j = begin(b); j < ends[b]; j++) {
                if (authors[i] == authors[j]) {
                    shared++;
                    break;
                }
            }
        }
        return shared / (double) fewer;
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }
}
