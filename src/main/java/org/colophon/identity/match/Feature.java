package org.colophon.identity.match;

import java.util.List;

/**
 * What two records are compared by. Each feature has a few levels, from what speaks against one publication most to what
 * speaks for it most; where either record does not say, the feature has no level and is worth nothing.
 */
enum Feature {
    TITLE(
            "title",
            "another title",
            "a title with few words in common",
            "a title with some words in common",
            "a title with half the words in common",
            "a title that stands in the other",
            "a title with most words in common",
            "a title that begins or ends the other",
            "a title with nearly all words in common",
            "the same title but for slips",
            "the same title"),
    WORDS(
            "title-words",
            "many other words in either title",
            "some other words in either title",
            "few other words in either title",
            "hardly a word replaced"),
    RARITY(
            "title-rarity",
            "a title that many bear",
            "a title that tells little",
            "a title like few others",
            "a rare title"),
    NUMERALS("numerals", "other numbers in the title", "a number in one title only", "the same numbers in the title"),
    AUTHORS(
            "authors",
            "no author in common",
            "a family name in common",
            "few authors in common",
            "half the authors in common",
            "one author who is among the other's",
            "all authors among the other's",
            "the same author",
            "the same two authors",
            "the same authors"),
    ORDER("author-order", "the authors in another order", "the authors in the same order"),
    YEAR(
            "year",
            "many years between them",
            "two or three years between them",
            "one year between them",
            "the same year"),
    VENUE(
            "venue",
            "venues of different kinds",
            "venues that do not go together",
            "venues that seldom go together",
            "venues that read alike",
            "venues that go together",
            "the same venue"),
    PAGES("pages", "other pages", "pages that overlap", "the same first page", "the same pages"),
    VOLUME("volume", "another volume", "the same volume"),
    ISSUE("issue", "another issue", "the same issue"),
    KIND("kind", "another kind of publication", "the same kind of publication"),
    IDENTIFIER("identifier", "another identifier of the same scheme", "the same identifier"),
    ABSTRACT(
            "abstract",
            "another abstract",
            "an abstract with some runs of words in common",
            "an abstract with many",
            "the same abstract"),
    SOURCE("source", "both in one list", "in two places"),
    PARTNER(
            "better-partner",
            "another record of that source fits far better",
            "another record of that source fits much better",
            "another record of that source fits better",
            "another record of that source fits somewhat better",
            "another record of that source fits as well",
            "another record of that source fits nearly as well",
            "no other record of that source fits as well");

    private final String signal;
    private final List<String> phrases;

    Feature(String signal, String... phrases) {
        this.signal = signal;
        this.phrases = List.of(phrases);
    }

    /** A short stable name. */
    String signal() {
        return signal;
    }

    int levels() {
        return phrases.size();
    }

    /** What a level means, for a reader. */
    String phrase(int level) {
        return phrases.get(level);
    }
}
