package org.colophon.identity.match;

import java.util.Arrays;

/** Compares records feature by feature. Holds no state of its own: any number of threads may share it. */
final class Comparison {

    /** The level of a feature that one of the records does not have. */
    static final byte MISSING = -1;

    private static final int FEATURES = Feature.values().length;

    private final Profiles profiles;
    private final TitleComparison titles;
    private final Likeness likeness;
    private final NameAgreement names;
    private final VenueTies ties;

    Comparison(Profiles profiles, NameAgreement names, VenueTies ties) {
        this.profiles = profiles;
        this.titles = new TitleComparison(profiles.words(), profiles.names());
        this.likeness = new Likeness(profiles.words());
        this.names = names;
        this.ties = ties;
    }

    /** The level of each feature, by its ordinal. */
    byte[] levels(Profile a, Profile b) {
        return levels(a, b, true);
    }

    /**
     * The level of each feature, by its ordinal.
     *
     * @param finely whether the features of {@link Likeness}, too: they take as long as all others together
     */
    byte[] levels(Profile a, Profile b, boolean finely) {
        byte[] levels = new byte[FEATURES];
        Arrays.fill(levels, MISSING);
        int names = 0;
        if (!a.key.isEmpty() && !b.key.isEmpty()) {
            TitleComparison.Result title = titles.compare(a, b);
            names = title.level() >= TitleComparison.HALF_THE_WORDS ? title.namesLeft() + title.namesRight() : 0;
            set(levels, Feature.TITLE, title.level());
            if (finely) {
                likeness.titles(a, b, levels);
            }
            set(levels, Feature.WORDS, title.words());
            if (title.level() >= TitleComparison.MOST_WORDS) {
                set(levels, Feature.RARITY, rarity(a, b));
            }
            if (a.numerals.length + b.numerals.length > 0) {
                set(levels, Feature.NUMERALS, numerals(a.numerals, b.numerals));
            }
        }
        authors(a, b, names, finely, levels);
        places(a, b, levels);
        if (a.identifiers.length > 0 && b.identifiers.length > 0) {
            set(levels, Feature.IDENTIFIER, identifiers(a.identifiers, b.identifiers));
        }
        if (a.shingles.length > 0 && b.shingles.length > 0) {
            set(levels, Feature.ABSTRACT, summary(a.shingles, b.shingles));
        }
        set(levels, Feature.SOURCE, a.source == b.source ? 0 : 1);
        return levels;
    }

    NameAgreement names() {
        return names;
    }

    AuthorComparison authors(Profile a, Profile b) {
        return AuthorComparison.of(a, b, names);
    }

    private void authors(Profile a, Profile b, int namesInTitles, boolean finely, byte[] levels) {
        boolean printed = a.authors.length > 0 && b.authors.length > 0;
        if (!printed && a.owner.isEmpty() && b.owner.isEmpty()) {
            return;
        }
        AuthorComparison authors = authors(a, b);
        if (authors.left() > 0 && authors.right() > 0) {
            set(levels, Feature.AUTHORS, authors.plus(namesInTitles).level());
        }
        if (printed && finely) {
            Likeness.names(a, b, levels);
        }
        if (authors.shared() - authors.owners() > 1) {
            set(levels, Feature.ORDER, authors.inOrder() ? 1 : 0);
        }
    }

    private void places(Profile a, Profile b, byte[] levels) {
        if (a.year != Profile.NONE && b.year != Profile.NONE) {
            int years = Math.abs(a.year - b.year);
            set(levels, Feature.YEAR, years == 0 ? 3 : years == 1 ? 2 : years <= 3 ? 1 : 0);
        }
        if (a.venue != Profile.NONE && b.venue != Profile.NONE) {
            set(levels, Feature.VENUE, ties.level(a.venue, b.venue));
        }
        if (a.firstPage != Profile.NONE && b.firstPage != Profile.NONE) {
            set(levels, Feature.PAGES, pages(a, b));
        }
        same(levels, Feature.VOLUME, a.volume, b.volume);
        same(levels, Feature.ISSUE, a.issue, b.issue);
        same(levels, Feature.KIND, a.kind, b.kind);
    }

    private static void same(byte[] levels, Feature feature, int a, int b) {
        if (a != Profile.NONE && b != Profile.NONE) {
            set(levels, feature, a == b ? 1 : 0);
        }
    }

    private static void set(byte[] levels, Feature feature, int level) {
        levels[feature.ordinal()] = (byte) level;
    }

    private int rarity(Profile a, Profile b) {
        double bits = Math.min(profiles.surprise(a), profiles.surprise(b));
        return bits < 10 ? 0 : bits < 20 ? 1 : bits < 40 ? 2 : 3;
    }

    private static int numerals(int[] a, int[] b) {
        if (Arrays.equals(a, b)) {
            return 2;
        }
        return a.length == 0 || b.length == 0 ? 1 : 0;
    }

    private static int pages(Profile a, Profile b) {
        if (a.firstPage == b.firstPage) {
            return a.lastPage == b.lastPage && a.lastPage != Profile.NONE ? 3 : 2;
        }
        int lastA = Math.max(a.firstPage, a.lastPage);
        int lastB = Math.max(b.firstPage, b.lastPage);
        return a.firstPage <= lastB && b.firstPage <= lastA || lastA == lastB ? 1 : 0;
    }

    /** Same where any is shared; conflicting where a scheme is shared and no value of it; else missing. */
    private static int identifiers(long[] a, long[] b) {
        int level = MISSING;
        for (long left : a) {
            for (long right : b) {
                if (left == right) {
                    return 1;
                }
                if (left >>> 32 == right >>> 32) {
                    level = 0;
                }
            }
        }
        return level;
    }

    /** Compares bottom-k sketches up to the smaller of their greatest hashes (Broder 1997). */
    private static int summary(int[] a, int[] b) {
        int limit = Math.min(a[a.length - 1], b[b.length - 1]);
        int inA = 0;
        int inB = 0;
        int both = 0;
        for (int hash : a) {
            if (hash <= limit) {
                inA++;
                both += Arrays.binarySearch(b, hash) >= 0 ? 1 : 0;
            }
        }
        for (int hash : b) {
            inB += hash <= limit ? 1 : 0;
        }
        double share = both / (double) Math.max(1, Math.min(inA, inB));
        return share >= 0.8 ? 3 : share >= 0.4 ? 2 : share >= 0.1 ? 1 : 0;
    }
}
