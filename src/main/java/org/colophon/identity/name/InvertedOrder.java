package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.List;
import org.colophon.identity.name.Lexicon.Kind;

/** Reads a name with a comma: what is before it and what behind. */
final class InvertedOrder {

    private static final int LONGEST_PAIR = 2;

    private InvertedOrder() {}

    static void read(List<Token> family, List<Token> given, Readings readings) {
        boolean initials = family.stream().allMatch(Token::isInitials);
        if (initials && !given.stream().allMatch(Token::isInitials)) {
            readings.add(Token.words(family), Surname.of(given), 0.6);
            NaturalOrder.read(joined(family, given), readings);
            NaturalOrder.read(joined(given, family), readings);
            return;
        }
        if (given.size() == 1 && given.get(0).isCluster()) {
            boolean telling = !family.stream().allMatch(Token::capitals);
            Token cluster = given.get(0);
            if (telling || cluster.folded().length() <= LONGEST_PAIR) {
                readings.add(cluster.letters(), Surname.of(family), telling ? 0.95 : 0.8);
            }
            readings.add(cluster.words(), Surname.of(family), telling ? 0.3 : 0.8);
            return;
        }
        if (family.size() == 1
                && family.get(0).isCluster()
                && !family.get(0).is(Kind.ASIAN)
                && given.stream().allMatch(Token::isMixed)) {
            readings.add(family.get(0).letters(), Surname.of(given), 0.3);
        }
        particles(family, given, readings);
        shortened(family, given, readings);
        lengthened(family, given, readings);
    }

    private static List<Token> joined(List<Token> first, List<Token> second) {
        List<Token> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** <i>Beethoven, Ludwig van</i>. */
    private static void particles(List<Token> family, List<Token> given, Readings readings) {
        int end = given.size();
        boolean small = true;
        while (end > 1 && given.get(end - 1).isParticle()) {
            end--;
            small &= given.get(end).lower();
        }
        if (end < given.size()) {
            Surname surname = Surname.of(family).withParticle(Token.words(given.subList(end, given.size())));
            readings.add(Token.words(given.subList(0, end)), surname, small ? 0.95 : 0.7);
        }
        if (end == given.size() || !small) {
            readings.add(Token.words(given), Surname.of(family), 0.9);
        }
        if (family.size() > 1 && family.get(0).isDoubtful()) {
            readings.add(Token.words(given), new Surname(List.of(), Token.words(family)), 0.5);
        }
    }

    /** <i>Torabi Asr, Fatemeh</i> as <i>Asr, Fatemeh Torabi</i>. */
    private static void shortened(List<Token> family, List<Token> given, Readings readings) {
        int last = family.size() - 1;
        int from = last;
        while (from > 0 && family.get(from - 1).isParticle()) {
            from--;
        }
        if (from > 0) {
            List<NameWord> all = new ArrayList<>(Token.words(given));
            all.addAll(Token.words(family.subList(0, from)));
            readings.add(all, Surname.of(family.subList(from, family.size())), 0.3);
        }
    }

    /** <i>Asr, Fatemeh Torabi</i> as <i>Torabi Asr, Fatemeh</i>. */
    private static void lengthened(List<Token> family, List<Token> given, Readings readings) {
        int last = given.size() - 1;
        if (last > 0
                && NaturalOrder.mayBeFamilyName(given.get(last))
                && !given.get(last).isParticle()
                && family.stream().noneMatch(token -> token.is(Kind.ASIAN))) {
            int from = last;
            while (from > 1 && given.get(from - 1).isParticle()) {
                from--;
            }
            List<Token> all = joined(given.subList(from, given.size()), family);
            readings.add(Token.words(given.subList(0, from)), Surname.of(all), 0.25);
        }
    }
}
