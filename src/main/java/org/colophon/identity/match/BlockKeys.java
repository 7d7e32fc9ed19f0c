package org.colophon.identity.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** The keys that records of one publication are likely to share. */
final class BlockKeys {

    private static final int RARE_WORDS = 3;
    private static final int AUTHORS = 4;
    private static final int SHINGLES = 6;
    private static final int SHORTEST_NAME = 3;

    /** Kinds of keys, so that keys of two kinds never meet. */
    private static final long IDENTIFIER = 1;

    private static final long TITLE = 2;
    private static final long WORD = 3;
    private static final long ABSTRACT = 4;
    private static final long NAME_AND_WORD = 5;
    private static final long NAME_AND_PAGE = 6;

    private final Profiles profiles;

    BlockKeys(Profiles profiles) {
        this.profiles = profiles;
    }

    void each(Profile profile, LongConsumer key) {
        for (long identifier : profile.identifiers) {
            key.accept(Hashes.of(IDENTIFIER, identifier));
        }
        for (int i = 0; i < Math.min(SHINGLES, profile.shingles.length); i++) {
            key.accept(Hashes.of(ABSTRACT, profile.shingles[i]));
        }
        if (profile.firstPage > 0 && profile.authors.length > 0) {
            key.accept(Hashes.of(NAME_AND_PAGE, Hashes.of(Hashes.of(profile.authors[0].last()), profile.firstPage)));
        }
        if (profile.key.isEmpty()) {
            return;
        }
        key.accept(Hashes.of(TITLE, Hashes.of(profile.key)));
        int[] rare = rarest(profile);
        for (int word : rare) {
            key.accept(Hashes.of(WORD, word));
        }
        for (int i = 0; i < Math.min(AUTHORS, profile.authors.length); i++) {
            NameKey name = profile.authors[i];
            for (int w = 0; w < Math.min(2, rare.length); w++) {
                key.accept(Hashes.of(NAME_AND_WORD, Hashes.of(Hashes.of(name.last()), rare[w])));
            }
            // Family name first: the reading in which the first word is the family name.
            if (rare.length > 0 && name.given().length > 0 && name.given()[0].length() >= SHORTEST_NAME) {
                key.accept(Hashes.of(NAME_AND_WORD, Hashes.of(Hashes.of(name.given()[0]), rare[0])));
            }
        }
    }

    private int[] rarest(Profile profile) {
        Vocabulary words = profiles.words();
        return IntStream.of(Arrays.stream(profile.words).distinct().toArray())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(words::records).thenComparing(word -> word))
                .limit(RARE_WORDS)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
