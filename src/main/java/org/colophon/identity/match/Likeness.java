package org.colophon.identity.match;

import java.util.Arrays;

/**
 * How alike titles and names are by measures that know no kinds of likeness: the runs of letters and the words they
 * share. Finer than {@link TitleComparison} and {@link AuthorComparison}, and untold by them where a text is garbled;
 * only decisions teach what they are worth.
 */
final class Likeness {

    static final Scale TITLE_LETTERS = new Scale(.2, .3, .4, .45, .5, .55, .6, .65, .7, .75, .8, .9, 1);
    static final Scale NAME_LETTERS = new Scale(.1, .2, .3, .4, .5, .6, .7, .8, .9, 1);
    static final Scale WORDS = new Scale(.15, .3, .4, .5, .6, .7, .8, .9, 1);
    /** In bits: ten bits are a word in one title of a thousand. */
    static final Scale RAREST = new Scale(4, 6, 7, 8, 9, 10, 11, 12);

    private static final int TITLE_RUN = 3;
    private static final int NAME_RUN = 2;

    private final Vocabulary words;

    Likeness(Vocabulary words) {
        this.words = words;
    }

    /** Sets the levels of the features that measure titles; both records have one. */
    void titles(Profile a, Profile b, byte[] levels) {
        set(levels, Feature.LETTERS, TITLE_LETTERS, letters(a.key, b.key));
        int[] left = distinct(a.words);
        int[] right = distinct(b.words);
        double both = 0;
        double rarest = 0;
        for (int word : left) {
            if (Arrays.binarySearch(right, word) >= 0) {
                double bits = words.surprise(word);
                both += bits;
                rarest = Math.max(rarest, bits);
            }
        }
        double ofLeft = both / surprise(left);
        double ofRight = both / surprise(right);
        set(levels, Feature.LONGER_COVERED, WORDS, Math.min(ofLeft, ofRight));
        set(levels, Feature.SHORTER_COVERED, WORDS, Math.max(ofLeft, ofRight));
        set(levels, Feature.RAREST, RAREST, rarest);
    }

    /** Sets the level of the feature that measures family names; both records have authors. */
    static void names(Profile a, Profile b, byte[] levels) {
        LetterRuns left = LetterRuns.of(familyNames(a), NAME_RUN);
        LetterRuns right = LetterRuns.of(familyNames(b), NAME_RUN);
        set(levels, Feature.NAME_LETTERS, NAME_LETTERS, left.contained(right));
    }

    private static String familyNames(Profile record) {
        StringBuilder names = new StringBuilder();
        for (NameKey name : record.authors) {
            names.append(' ').append(name.family());
        }
        return names.append(' ').toString();
    }

    private static double letters(String a, String b) {
        return a.equals(b) ? 1 : LetterRuns.of(a, TITLE_RUN).alike(LetterRuns.of(b, TITLE_RUN));
    }

    private double surprise(int[] distinct) {
        double sum = 0;
        for (int word : distinct) {
            sum += words.surprise(word);
        }
        return sum;
    }

    private static int[] distinct(int[] words) {
        return Arrays.stream(words).sorted().distinct().toArray();
    }

    private static void set(byte[] levels, Feature feature, Scale scale, double value) {
        levels[feature.ordinal()] = scale.level(value);
    }
}
