package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.List;
import org.colophon.identity.name.Lexicon.Kind;

/** A family name of one or more words with what may precede it. */
record Surname(List<NameWord> particle, List<NameWord> words) {

    /** Takes the particles at the beginning off; single letters that join two names are dropped. */
    static Surname of(List<Token> tokens) {
        if (tokens.size() == 1 && tokens.get(0).words().size() == 1) {
            return new Surname(List.of(), tokens.get(0).words());
        }
        List<NameWord> particle = new ArrayList<>(2);
        List<NameWord> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            if (!last && words.isEmpty() && token.isParticle()) {
                particle.addAll(token.words());
            } else if (last || words.isEmpty() || !token.lower() || !token.is(Kind.CONNECTOR)) {
                addWords(token, particle, words);
            }
        }
        return new Surname(particle, words);
    }

    /** The words of a token; <i>al</i> of <i>al-Onaizan</i> is a particle. */
    private static void addWords(Token token, List<NameWord> particle, List<NameWord> words) {
        List<NameWord> parts = token.words();
        int from = 0;
        if (words.isEmpty()) {
            while (from < parts.size() - 1
                    && Lexicon.is(Kind.PARTICLE, parts.get(from).plain())) {
                particle.add(parts.get(from).unlinked());
                from++;
            }
        }
        for (int i = from; i < parts.size(); i++) {
            words.add(i == from ? parts.get(i).unlinked() : parts.get(i));
        }
    }

    Surname withParticle(List<NameWord> before) {
        List<NameWord> all = new ArrayList<>(before);
        all.addAll(particle);
        return new Surname(all, words);
    }

    Surname followedBy(List<NameWord> after) {
        List<NameWord> all = new ArrayList<>(words);
        all.addAll(after);
        return new Surname(particle, all);
    }
}
