package org.colophon.identity.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed venues, understood. */
class VenueParserTest {

    private final VenueParser parser = new VenueParser();

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Neural Information Processing Systems | NeurIPS | false",
                "NIPS | NeurIPS | false",
                "Advances in Neural Information Processing Systems 32 | NeurIPS | true",
                "Advances in Neural Information Processing Systems | NeurIPS | false",
                "International Conference on Machine Learning (ICML) | ICML | false",
                "Proceedings of the 39th International Conference on Machine Learning | ICML | true",
                "Proceedings of The 33rd International Conference on Machine Learning | ICML | true",
                "In Proceedings of the 37th International Conference on Machine Learning | ICML | true",
                "ICML 2019 | ICML | true",
                "ICML'19 | ICML | true",
                "Proceedings of the Twenty-Second International Conference on Artificial Intelligence and Statistics"
                        + " | AISTATS | true",
                "The 22nd International Conference on Artificial Intelligence and Statistics | AISTATS | true",
                "AISTATS | AISTATS | false",
                "AAAI Conference on Artificial Intelligence | AAAI Conference on Artificial Intelligence | false",
                "Proceedings of the Thirty-Fourth AAAI Conference on Artificial Intelligence"
                        + " | AAAI Conference on Artificial Intelligence | true",
                "arXiv | arXiv | false",
                "arXiv.org Machine Learning | arXiv | false",
                "arXiv preprint arXiv:1912.01234 | arXiv | false",
                "International Conference on Learning Representations | ICLR | false",
            })
    @DisplayName("known series, with and without a volume")
    void known(String printed, String series, boolean volume) {
        Venue venue = parser.parse(printed, Optional.empty());
        assertThat(venue.series().label()).isEqualTo(series);
        assertThat(venue.series().known()).isTrue();
        assertThat(venue.volume().isPresent()).as("volume").isEqualTo(volume);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Proceedings of the Third Workshop on Moss | Workshop on Moss",
                "Actes de la 12e Conférence sur la mousse | Conférence sur la mousse",
                "Actes du 3ème Colloque des lichens | Colloque des lichens",
                "Proceedings of the 1st Symposium on Lichen 2019 | Symposium on Lichen",
                "Actes des Journées de la mousse | Journées de la mousse",
                "Actes de l'Atelier mousse | Atelier mousse",
                "Tagungsband der 3. Konferenz Moos | Konferenz Moos",
                "Journal of Moss | Journal of Moss",
            })
    @DisplayName("unknown ones are called what is left without ordinals, years and Proceedings of")
    void unknown(String printed, String series) {
        Venue venue = parser.parse(printed, Optional.empty());
        assertThat(venue.series().label()).isEqualTo(series);
        assertThat(venue.series().known()).isFalse();
        assertThat(venue.series().kind()).isEqualTo(Series.Kind.UNKNOWN);
    }

    @Test
    @DisplayName("volumes of one year are one volume, of two years two")
    void years() {
        String printed = "Proceedings of the Workshop on Moss";
        assertThat(volume(printed, 2019)).isEqualTo(volume(printed, 2019)).isNotEqualTo(volume(printed, 2020));
        String numbered = "Proceedings of the 39th International Conference on Machine Learning";
        assertThat(volume(numbered, 2022)).as("its number says enough").isEqualTo(volume(numbered, 2023));
    }

    @Test
    @DisplayName("a volume keeps its title as printed and its number apart")
    void number() {
        Venue venue = parser.parse("Advances in Neural Information Processing Systems 32", Optional.of(2019));
        assertThat(venue.volume().orElseThrow().title())
                .isEqualTo("Advances in Neural Information Processing Systems 32");
        assertThat(venue.volume().orElseThrow().number()).contains("32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019", "39th", "Proceedings of", "Proceedings of the 39th", "(", "()", ".", "\u2028", "The"})
    @DisplayName("whatever is printed has a label")
    void nothingMuch(String printed) {
        assertThat(parser.parse(printed, Optional.empty()).series().label()).isNotEmpty();
    }

    private String volume(String printed, int year) {
        return parser.parse(printed, Optional.of(year)).volume().orElseThrow().key();
    }
}
