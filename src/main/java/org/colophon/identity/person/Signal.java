package org.colophon.identity.person;

import java.util.Locale;

/** What is looked at beside the names; every level says more for one person than the one before. */
public enum Signal {
    COMPANY(
            "no co-author in common",
            "co-authors who write with each other",
            "a co-author with a common name in common",
            "a co-author in common",
            "a co-author in common",
            "co-authors in common",
            "co-authors in common"),
    TOPIC(
            "titles with no word in common",
            "titles with hardly a word in common",
            "titles with few words in common",
            "titles with some words in common",
            "similar titles",
            "very similar titles"),
    VENUE("no venue in common", "a large venue in common", "a venue in common", "a small venue in common"),
    YEARS("decades apart", "many years apart", "years apart", "few years apart", "the same years"),
    PLACE("no affiliation in common", "an affiliation in common");

    /** From this level of {@link #COMPANY} on, there is a co-author in common. */
    static final int SHARED_COMPANY = 2;

    private final String[] words;

    Signal(String... words) {
        this.words = words;
    }

    int levels() {
        return words.length;
    }

    String words(int level) {
        return words[level];
    }

    /** The stable name of the part of a score. */
    String part() {
        return name().toLowerCase(Locale.ROOT);
    }
}
