package org.colophon.identity.person;

/** How two printed names stand to each other, the closest first. */
public enum NameFit {
    /** The same words, however they are set. */
    SAME("the same name"),
    /** The first given name is written out in both; a middle name is missing in one. */
    SAME_BUT_MIDDLE("the same name but for a middle name"),
    /** An initial stands for a written-out name, or a given name is missing altogether. */
    INITIALS("names that fit by their initials"),
    /** One given name is short for the other. */
    DIMINUTIVE("a short form of the same name"),
    /** Differently spelt or put together, or the first given name is left out in one. */
    RESPELT("names that may be spellings of one"),
    /** The first given names agree, and a middle name contradicts. */
    CONFLICT_MIDDLE("the same name with another middle name"),
    /** The names contradict each other. */
    DIFFERENT("different names");

    private final String words;

    NameFit(String words) {
        this.words = words;
    }

    /** In a phrase for a reader. */
    String words() {
        return words;
    }

    /** The further of two. */
    static NameFit further(NameFit a, NameFit b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
