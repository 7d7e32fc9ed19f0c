package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void lettersThatAreInsertedLeftOutReplacedOrSwappedAreCounted() {
        assertThat(Edits.within("meadow", "meadows", 2)).isEqualTo(1);
        assertThat(Edits.within("meadow", "madow", 2)).isEqualTo(1);
        assertThat(Edits.within("meadow", "meadaw", 2)).isEqualTo(1);
        assertThat(Edits.within("meadow", "maedow", 2)).isEqualTo(1);
        assertThat(Edits.within("meadow", "shadow", 2)).isEqualTo(2);
    }

    @Test
    void moreThanWhatIsAskedForIsToldAsOneMore() {
        assertThat(Edits.within("meadow", "window", 2)).isEqualTo(3);
        assertThat(Edits.within("meadow", "m", 2)).isEqualTo(3);
    }

    @Test
    void whatIsToldAtOnceIsWhatTheWholeTableTells() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            for (int most = 0; most < 5; most++) {
                assertThat(Edits.within(a, b, most)).as(a + " " + b).isEqualTo(Math.min(table(a, b), most + 1));
            }
        }
    }

    @Test
    void lettersRuleOutNoneThatAreNear() {
        Random random = new Random(6);
        int ruledOut = 0;
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            for (int most = 1; most < 3; most++) {
                if (!Edits.mayBeNear(Edits.letters(a), Edits.letters(b), most)) {
                    ruledOut++;
                    assertThat(table(a, b)).as(a + " " + b).isGreaterThan(most);
                    assertThat(a.startsWith(b) || b.startsWith(a))
                            .as(a + " " + b)
                            .isFalse();
                }
            }
        }
        assertThat(ruledOut).isPositive();
    }

    /** Few letters, so that many are the same. */
    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'e')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int table(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 ? j : j == 0 ? i : least(edits, a, i, b, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int least(int[][] edits, String a, int i, String b, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
