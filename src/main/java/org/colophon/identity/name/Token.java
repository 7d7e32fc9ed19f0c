package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between spaces in a printed name.
 *
 * @param words its words, more than one if hyphens join them
 * @param lower whether it begins with a small letter
 * @param capitals whether it has two letters at least, and capitals only
 */
record Token(List<NameWord> words, boolean lower, boolean capitals) {

    private static final int LONGEST_CLUSTER = 3;

    Token {
        words = List.copyOf(words);
    }

    /** The words without what is between them. */
    String folded() {
        return NameReading.glued(words);
    }

    boolean is(Lexicon.Kind kind) {
        return Lexicon.is(kind, folded());
    }

    /** Whether it is made of initials: <i>J.</i>, <i>J.-P.</i> */
    boolean isInitials() {
        for (NameWord word : words) {
            if (!word.isInitial()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it could be initials without full stops: <i>JP</i>. */
    boolean isCluster() {
        return capitals && words.size() == 1 && words.get(0).plain().length() <= LONGEST_CLUSTER;
    }

    /** A word written out, in small letters but for the first perhaps. */
    boolean isMixed() {
        return !capitals && !lower && words.get(0).plain().length() > 1;
    }

    boolean isParticle() {
        NameWord word = words.get(0);
        // A single capital is an initial, but for the Ó of Irish names.
        boolean initial =
                word.isInitial() && !lower && (word.dotted() || !word.plain().equals("o"));
        return words.size() == 1 && !initial && is(Lexicon.Kind.PARTICLE);
    }

    /** Whether it may be a name of its own as well as a particle: <i>Le</i>, <i>Das</i>. */
    boolean isDoubtful() {
        return !lower && is(Lexicon.Kind.DOUBTFUL);
    }

    /** The letters of a cluster as initials. */
    List<NameWord> letters() {
        List<NameWord> letters = new ArrayList<>();
        words.get(0).plain().codePoints().forEach(c -> {
            String letter = Character.toString(c);
            letters.add(new NameWord(letter, letter, false, false));
        });
        return letters;
    }

    static List<NameWord> words(List<Token> tokens) {
        List<NameWord> words = new ArrayList<>(tokens.size() + 2);
        for (Token token : tokens) {
            words.addAll(token.words());
        }
        return words;
    }
}
