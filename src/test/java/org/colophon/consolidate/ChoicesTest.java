package org.colophon.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which of several printed forms is shown, and in what language. */
class ChoicesTest {

    private static final String ENGLISH = "We train a small network to imitate the answers of a large one, and find"
            + " that it learns more from soft answers than from hard labels.";
    private static final String FRENCH = "Nous entraînons un petit réseau à imiter les réponses d'un grand, et il"
            + " apprend davantage des réponses nuancées que des étiquettes.";

    private final Languages languages = new Languages();

    @Test
    @DisplayName("a name is shown with its accents and written out as far as anyone printed it")
    void bestName() {
        assertThat(BestName.of(List.of("J. Bell", "James Bell", "J. Bell"))).isEqualTo("James Bell");
        assertThat(BestName.of(List.of("J'anos Kram'ar", "János Kramár"))).isEqualTo("János Kramár");
        assertThat(BestName.of(List.of("Cesar Laurent", "César Laurent", "Cesar Laurent")))
                .isEqualTo("César Laurent");
        assertThat(BestName.of(List.of("Ian Good", "Ian J. Good"))).isEqualTo("Ian J. Good");
        assertThat(BestName.of(List.of("Ian J Good", "Ian J. Good"))).isEqualTo("Ian J. Good");
        assertThat(BestName.of(List.of("Bengio, Samy"))).isEqualTo("Samy Bengio");
        assertThat(BestName.of(List.of("J'anos Kram'ar"))).as("never a guess").isEqualTo("J'anos Kram'ar");
    }

    @Test
    @DisplayName("the most frequent form wins, then the first in the alphabet")
    void mostFrequent() {
        assertThat(Choose.mostFrequent(List.of("b", "a", "b"))).contains("b");
        assertThat(Choose.mostFrequent(List.of("b", "a"))).contains("a");
        assertThat(Choose.mostFrequent(List.of())).isEmpty();
    }

    @Test
    @DisplayName("a text carries a language only when it is clear")
    void languages() {
        assertThat(languages.of(ENGLISH)).isEqualTo("en");
        assertThat(languages.of(FRENCH)).isEqualTo("fr");
        assertThat(languages.of("MNIST")).isEmpty();
        assertThat(languages.of("")).isEmpty();
    }

    @Test
    @DisplayName("a title in doubt is in the language of its abstract")
    void titles() {
        assertThat(languages.ofTitle("Theano", Optional.of(ENGLISH))).isEqualTo("en");
        assertThat(languages.ofTitle("Theano", Optional.of(FRENCH))).isEqualTo("fr");
        assertThat(languages.ofTitle("Theano", Optional.empty())).isEmpty();
    }
}
