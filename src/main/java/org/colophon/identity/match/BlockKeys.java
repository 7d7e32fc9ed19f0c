package org.colophon.identity.match;

import java.util.function.LongConsumer;

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

    /** The keys by which a record is found. */
    void each(Profile profile, LongConsumer key) {
        telling(profile, key);
        others(profile, key);
    }

    /** Those that tell much, however many records share them. */
    void telling(Profile profile, LongConsumer key) {
        for (long identifier : profile.identifiers) {
            key.accept(Hashes.of(IDENTIFIER, identifier));
        }
        for (int i = 0; i < Math.min(SHINGLES, profile.shingles.length); i++) {
            key.accept(Hashes.of(ABSTRACT, profile.shingles[i]));
        }
        if (profile.firstPage > 0 && profile.authors.length > 0) {
            key.accept(Hashes.of(NAME_AND_PAGE, Hashes.of(Hashes.of(profile.authors[0].last()), profile.firstPage)));
        }
    }

    /** Those that tell the less the more records share them. */
    void others(Profile profile, LongConsumer key) {
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

    /** The words that stand in the fewest records, the rarest first. */
    private int[] rarest(Profile profile) {
        Vocabulary words = profiles.words();
        long[] rarest = new long[RARE_WORDS];
        int found = 0;
        for (int word : profile.words) {
            long rank = (long) words.records(word) << 32 | word;
            int place = 0;
            while (place < found && rarest[place] < rank) {
                place++;
            }
            if (place == RARE_WORDS || place < found && rarest[place] == rank) {
                continue;
            }
            found = Math.min(found + 1, RARE_WORDS);
            System.arraycopy(rarest, place, rarest, place + 1, found - place - 1);
            rarest[place] = rank;
        }
        int[] rare = new int[found];
        for (int i = 0; i < found; i++) {
            rare[i] = (int) rarest[i];
        }
        return rare;
    }
}
