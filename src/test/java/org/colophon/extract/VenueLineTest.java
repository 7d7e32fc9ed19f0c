package org.colophon.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colophon.capture.Inputs;
import org.colophon.model.Quoted;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Conference on Trees (2022) | Conference on Trees | 2022 | - | - | - | -",
                "(2020) | - | 2020 | - | - | - | -",
                "Advances in Tree Processing 32, Oak Associates, Inc. (2019), pp. 12-36 | Advances in Tree Processing"
                        + " 32 | 2019 | - | 12-36 | Oak Associates, Inc. | -",
                "Nature, vol. 550 (2017), pp. 345 | Nature | 2017 | 550 | 345 | - | -",
                "Proc. Trees, ACM, New York, NY, USA (2014), pp. 1:1-1:20 | Proc. Trees | 2014 | - | 1:1-1:20 | ACM |"
                        + " -",
                "Journal of Oaks, Springer International Publishing (2018) | Journal of Oaks | 2018 | - | - | Springer"
                        + " International Publishing | -",
                "IEEE Conference on Acoustics, Speech and Signals (2018) | IEEE Conference on Acoustics, Speech and"
                        + " Signals | 2018 | - | - | - | -",
                "Proceedings of the 39th Tree Meeting (publié) | Proceedings of the 39th Tree Meeting | - | - | - | -"
                        + " | publié",
                "Learning Trees (2024) (to appear) | Learning Trees | 2024 | - | - | - | to appear",
                "arXiv (Cornell University) (preprint) | arXiv (Cornell University) | - | - | - | - | preprint"
            })
    @DisplayName("a venue's line is taken apart")
    void parts(String line, String venue, String date, String volume, String pages, String publisher, String status) {
        VenueLine read = VenueLine.of(((Opened.Readable) Pages.open(Inputs.capture("x", line.getBytes(UTF_8))))
                .page()
                .lines()
                .get(0));
        assertThat(value(read.venue())).isEqualTo(venue);
        assertThat(value(read.date())).isEqualTo(date);
        assertThat(value(read.volume())).isEqualTo(volume);
        assertThat(value(read.pages())).isEqualTo(pages);
        assertThat(value(read.publisher())).isEqualTo(publisher);
        assertThat(value(read.status())).isEqualTo(status);
    }

    private static String value(Optional<Quoted> quoted) {
        return quoted.map(Quoted::value).orElse(null);
    }
}
