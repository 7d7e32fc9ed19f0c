package org.colophon.identity.match;

import java.util.Optional;

/**
 * A record made ready for comparison: folded, numbered and hashed, so that comparing touches no text but the title's
 * key. Made by {@link Profiles}; compact, since a large collection holds a million of them.
 */
final class Profile {

    /** A number that is not known. */
    static final int NONE = -1;

    final int number;
    final int source;
    final int place;
    /** The folded title without spaces; empty where there is none. */
    final String key;
    /** The title's words in order. */
    final int[] words;
    /** The numerals in the title, in rising order. */
    final int[] numerals;

    final NameKey[] authors;
    /** A further author, whom the list leaves out. */
    final Optional<NameKey> owner;

    final boolean authorsComplete;
    final int venue;
    final int year;
    final int firstPage;
    final int lastPage;
    final int volume;
    final int issue;
    final int kind;
    /** Scheme and hash of each identifier, in rising order. */
    final long[] identifiers;
    /** The smallest hashes of the abstract's three-word runs, in rising order. */
    final int[] shingles;

    /** The parts, to be told by name. */
    static final class Parts {
        int number;
        int source;
        int place = NONE;
        String key = "";
        int[] words = {};
        int[] numerals = {};
        NameKey[] authors = {};
        Optional<NameKey> owner = Optional.empty();
        boolean authorsComplete = true;
        int venue = NONE;
        int year = NONE;
        int firstPage = NONE;
        int lastPage = NONE;
        int volume = NONE;
        int issue = NONE;
        int kind = NONE;
        long[] identifiers = {};
        int[] shingles = {};
    }

    Profile(Parts parts) {
        number = parts.number;
        source = parts.source;
        place = parts.place;
        key = parts.key;
        words = parts.words;
        numerals = parts.numerals;
        authors = parts.authors;
        owner = parts.owner;
        authorsComplete = parts.authorsComplete;
        venue = parts.venue;
        year = parts.year;
        firstPage = parts.firstPage;
        lastPage = parts.lastPage;
        volume = parts.volume;
        issue = parts.issue;
        kind = parts.kind;
        identifiers = parts.identifiers;
        shingles = parts.shingles;
    }
}
