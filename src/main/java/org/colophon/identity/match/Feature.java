package org.colophon.identity.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
    LETTERS(
            "title-letters",
            Likeness.TITLE_LETTERS.levels(),
            level -> Likeness.TITLE_LETTERS.share(level) + " of the titles' letters in common"),
    LONGER_COVERED(
            "longer-title",
            Likeness.WORDS.levels(),
            level -> Likeness.WORDS.share(level) + " of the longer title's words in the other"),
    SHORTER_COVERED(
            "shorter-title",
            Likeness.WORDS.levels(),
            level -> Likeness.WORDS.share(level) + " of the shorter title's words in the other"),
    RAREST(
            "rarest-word",
            "no word in both titles but a very common one",
            "a common word in both titles",
            "a less common word in both titles",
            "a word of some rarity in both titles",
            "a rather rare word in both titles",
            "a rare word in both titles",
            "a very rare word in both titles",
            "a most rare word in both titles",
            "a word in both titles that hardly another has"),
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
    NAME_LETTERS(
            "name-letters",
            Likeness.NAME_LETTERS.levels(),
            level -> Likeness.NAME_LETTERS.share(level) + " of the family names' letters in common"),
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
            "another record of that source fits in every way better",
            "another record of that source fits far better",
            "another record of that source fits much better",
            "another record of that source fits better",
            "another record of that source fits somewhat better",
            "another record of that source fits as well",
            "another record of that source fits nearly as well",
            "no other record of that source fits as well"),
    REPEATS(
            "list-repeats",
            "both in a list that says nothing twice",
            "both in a list that hardly says a thing twice",
            "both in a list that seldom says a thing twice",
            "both in a list that says some things twice",
            "both in a list that says many things twice",
            "both in a list that says most things more than once"),
    RIVALS(
            "rivals",
            "a record has other partners that fit in every way",
            "a record has other partners that surely fit",
            "a record has other partners that fit very well",
            "a record has other partners that fit well",
            "a record has other partners that may fit",
            "a record has other partners that hardly fit",
            "no other partner fits"),
    RIVALS_OF_BOTH(
            "rivals-of-both",
            "both records have other partners that fit in every way",
            "both records have other partners that surely fit",
            "both records have other partners that fit very well",
            "both records have other partners that fit well",
            "both records have other partners that may fit",
            "both records have other partners that hardly fit",
            "one of the records has no other partner that fits"),
    THIRD(
            "third-record",
            "no third record fits both",
            "a third record may fit both",
            "a third record perhaps fits both",
            "a third record fits both",
            "a third record fits both well",
            "a third record fits both very well",
            "a third record surely fits both");

    /** What tells again, in other words, what another feature tells: worth something only by what decisions show. */
    static final Set<Feature> BY_DECISIONS = Collections.unmodifiableSet(EnumSet.of(
            WORDS, LETTERS, LONGER_COVERED, SHORTER_COVERED, RAREST, NAME_LETTERS, RIVALS, RIVALS_OF_BOTH, THIRD));

    private final String signal;
    private final List<String> phrases;

    Feature(String signal, String... phrases) {
        this.signal = signal;
        this.phrases = List.of(phrases);
    }

    Feature(String signal, int levels, IntFunction<String> phrase) {
        this.signal = signal;
        this.phrases = IntStream.range(0, levels).mapToObj(phrase).toList();
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
