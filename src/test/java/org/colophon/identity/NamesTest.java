package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two names stand to each other, and two lists of names. */
class NamesTest {

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe | Jane Roe | SAME",
                "Jane Roe | 'Roe, Jane' | SAME",
                "Prof. Jane Roe | JANE ROE | SAME",
                "János Kramár | J''anos Kram''ar | SAME",
                "J. Roe | J Roe | SAME",
                "Jane Roe | Jane M. Roe | MIDDLE_MISSING",
                "Jane Roe | J. Roe | INITIAL",
                "Jane Roe | Roe | INITIAL",
                "Jane Mary Roe | Jane M. Roe | INITIAL",
                "J. M. Roe | Jane Roe | INITIAL",
                "Jane M. Roe | Jane K. Roe | MIDDLE_CONFLICT",
                "Jane Roe | John Roe | OTHER",
                "Jane Roe | K. Roe | OTHER",
                "Jane Roe | Jane Doe | OTHER",
                "Samy Bengio | Yoshua Bengio | OTHER",
                "Ludwig van Beethoven | L. van Beethoven | INITIAL",
            })
    @DisplayName("names are compared by their given names")
    void names(String a, String b, NameComparer.Fit fit) {
        assertThat(NameComparer.compare(Claimed.keys(a), Claimed.keys(b))).isEqualTo(fit);
        assertThat(NameComparer.compare(Claimed.keys(b), Claimed.keys(a))).isEqualTo(fit);
    }

    @Test
    @DisplayName("a contradicting middle name is a spelling only once something else proves the person")
    void spellings() {
        NameKeys a = Claimed.keys("Jane M. Roe");
        NameKeys b = Claimed.keys("Jane K. Roe");
        assertThat(NameComparer.compatible(a, b)).isFalse();
        assertThat(NameComparer.spellingOf(a, b)).isTrue();
    }

    @Test
    @DisplayName("two lists of one paper align slot by slot, over a name that one of them drops")
    void alignment() {
        List<MentionClaim> left = Claimed.authors("aaaa", 1, "James Bell", "Ann Day", "Ian J. Good", "Li Wu");
        List<MentionClaim> right = Claimed.authors("bbbb", 1, "J. Bell", "Ian Good", "Li Wu", "Zoe Yan");
        assertThat(AuthorAlignment.align(left, right))
                .extracting(slot -> slot.left().printed() + " = " + slot.right().printed())
                .containsExactly("James Bell = J. Bell", "Ian J. Good = Ian Good", "Li Wu = Li Wu");
    }

    @Test
    @DisplayName("who cannot be one name fills no slot, and an empty list none at all")
    void noAlignment() {
        List<MentionClaim> left = Claimed.authors("aaaa", 1, "James Bell");
        assertThat(AuthorAlignment.align(left, Claimed.authors("bbbb", 1, "Zoe Yan")))
                .isEmpty();
        assertThat(AuthorAlignment.align(left, List.of())).isEmpty();
        assertThat(AuthorAlignment.align(List.of(), List.of())).isEmpty();
    }
}
