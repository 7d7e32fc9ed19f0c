package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.identity.name.NameFit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two printed names stand to each other, and where they meet. */
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
                "Jane Roe | Jane M. Roe | SAME_BUT_MIDDLE",
                "Jane Roe | J. Roe | INITIALS",
                "J. Roe | J. M. Roe | INITIALS",
                "J. M. Roe | Jane Roe | INITIALS",
                "Jane M. Roe | Jane K. Roe | CONFLICT_MIDDLE",
                "Jane Roe | John Roe | DIFFERENT",
                "Jane Roe | K. Roe | DIFFERENT",
                "Jane Roe | Jane Doe | DIFFERENT",
                "Samy Bengio | Yoshua Bengio | DIFFERENT",
                "Ludwig van Beethoven | L. van Beethoven | INITIALS",
            })
    @DisplayName("names are compared in every reading")
    void names(String a, String b, NameFit fit) {
        PersonNames names = new PersonNames();
        MentionClaim left = Claimed.author("aaaa", 1, 1, a);
        MentionClaim right = Claimed.author("bbbb", 1, 1, b);
        assertThat(names.fit(left, right)).isEqualTo(fit);
        assertThat(names.fit(right, left)).isEqualTo(fit);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe | 'Roe, J. M.'",
                "'García Molina, Ana' | Ana Molina",
                "Jörg Müller | J. Mueller",
                "Ludwig van Beethoven | L. Beethoven",
            })
    @DisplayName("names that could be one person's meet in a block")
    void blocks(String a, String b) {
        assertThat(NameBlocks.of(a)).containsAnyElementsOf(NameBlocks.of(b));
    }

    @Test
    @DisplayName("people of one family name with other initials do not meet")
    void otherBlocks() {
        assertThat(NameBlocks.of("Samy Bengio")).doesNotContainAnyElementsOf(NameBlocks.of("Yoshua Bengio"));
    }
}
