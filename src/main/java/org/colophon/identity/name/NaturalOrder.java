package org.colophon.identity.name;

import java.util.ArrayList;
import java.util.List;
import org.colophon.identity.name.Lexicon.Kind;

/** Reads a name without a comma. */
final class NaturalOrder {

    private final List<Token> tokens;
    private final Readings readings;
    private final int size;
    /** Whether something tells that the family name comes first. */
    private boolean told;

    private NaturalOrder(List<Token> tokens, Readings readings) {
        this.tokens = tokens;
        this.readings = readings;
        this.size = tokens.size();
    }

    static void read(List<Token> tokens, Readings readings) {
        new NaturalOrder(tokens, readings).run();
    }

    private void run() {
        if (size == 1) {
            readings.add(List.of(), Surname.of(tokens), 0.8);
        } else if (last().isInitials()) {
            initialsLast();
        } else {
            capitals();
            familyFirst();
            ordinary();
        }
    }

    private Token last() {
        return tokens.get(size - 1);
    }

    /** <i>Garcia-Molina H</i>, and <i>Carlos A. Henríquez Q.</i> with the second family name cut short. */
    private void initialsLast() {
        int initials = size - 1;
        while (initials > 0 && tokens.get(initials - 1).isInitials()) {
            initials--;
        }
        if (initials == 0) {
            readings.add(given(0, size - 1), Surname.of(tokens.subList(size - 1, size)), 0.5);
            return;
        }
        if (tokens.subList(0, initials).stream().noneMatch(Token::isInitials)) {
            readings.add(given(initials, size), Surname.of(tokens.subList(0, initials)), 0.9);
        }
        if (initials == size - 1 && initials >= 2) {
            int from = particlesBefore(initials - 1);
            Surname cut = Surname.of(tokens.subList(from, initials)).followedBy(last().words());
            readings.add(given(0, from), cut, 0.4);
            readings.add(given(1, size), Surname.of(tokens.subList(0, 1)), 0.35);
        }
        if (readings.isEmpty()) {
            readings.add(given(0, size - 1), Surname.of(tokens.subList(size - 1, size)), 0.3);
        }
    }

    /** What capitals tell: <i>WANG Wei</i>, <i>Wei WANG</i>, <i>JP Smith</i>, <i>Smith JP</i>. */
    private void capitals() {
        if (tokens.stream().noneMatch(Token::isMixed)) {
            return;
        }
        int leading = 0;
        while (leading < size && tokens.get(leading).capitals()) {
            leading++;
        }
        int trailing = size;
        while (trailing > 0 && tokens.get(trailing - 1).capitals()) {
            trailing--;
        }
        boolean others =
                tokens.subList(leading, Math.max(leading, trailing)).stream().noneMatch(Token::capitals);
        if (leading > 0 && trailing == size && others) {
            boolean cluster = leading == 1 && tokens.get(0).isCluster();
            told = !cluster;
            readings.add(given(leading, size), Surname.of(tokens.subList(0, leading)), cluster ? 0.5 : 0.85);
            if (cluster) {
                List<NameWord> given = new ArrayList<>(tokens.get(0).letters());
                given.addAll(given(1, size - 1));
                readings.add(given, Surname.of(tokens.subList(size - 1, size)), 0.6);
            }
        } else if (leading == 0 && trailing < size && others) {
            readings.add(given(0, trailing), Surname.of(tokens.subList(trailing, size)), 0.85);
            if (trailing == size - 1 && last().isCluster()) {
                readings.add(last().letters(), Surname.of(tokens.subList(0, trailing)), 0.5);
            }
        }
    }

    private void ordinary() {
        int from = particlesBefore(size - 1);
        readings.add(given(0, from), surname(from), told ? 0.3 : 0.8);
        if (from < size - 1 && from > 0 && tokens.get(from).isDoubtful()) {
            readings.add(given(0, size - 1), surname(size - 1), 0.3);
            Surname whole = new Surname(List.of(), Token.words(tokens.subList(from, size)));
            readings.add(given(0, from), whole, 0.25);
        }
        if (from >= 2 && mayBeFamilyName(tokens.get(from - 1)) && !last().is(Kind.ASIAN)) {
            int compound = particlesBefore(from - 1);
            readings.add(given(0, compound), surname(compound), 0.3);
        }
        if (size == 2 && mayBeFamilyName(tokens.get(0)) && mayBeFamilyName(tokens.get(1))) {
            readings.add(NameReading.Kind.SWAPPED, given(1, size), Surname.of(tokens.subList(0, 1)), 0.1);
        }
    }

    /** Whether a word in the middle of a name could belong to the family name. */
    static boolean mayBeFamilyName(Token token) {
        return !token.lower() && !token.isInitials() && !Diminutives.knows(token.folded());
    }

    /** The family name first, if the words are of a language that writes it so. */
    private void familyFirst() {
        Token first = tokens.get(0);
        if (first.words().size() > 1) {
            return;
        }
        boolean syllables = (first.is(Kind.ASIAN) || Syllables.all(first.words())) && Syllables.all(given(1, size));
        boolean hyphen = syllables && size == 2 && last().words().size() == 2;
        boolean hungarian = first.is(Kind.HUNGARIAN) && last().is(Kind.HUNGARIAN_GIVEN);
        boolean here = hyphen || hungarian;
        told |= here;
        if (here || (syllables && first.is(Kind.ASIAN))) {
            double plausibility = here ? 0.85 : last().is(Kind.ASIAN) ? 0.3 : 0.5;
            readings.add(given(1, size), Surname.of(tokens.subList(0, 1)), plausibility);
        }
    }

    /** Where the particles before a word begin. */
    private int particlesBefore(int word) {
        int from = word;
        while (from > 0
                && tokens.get(from - 1).isParticle()
                && (from > 1 || tokens.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    private List<NameWord> given(int from, int to) {
        return Token.words(tokens.subList(from, to));
    }

    private Surname surname(int from) {
        return Surname.of(tokens.subList(from, size));
    }
}
