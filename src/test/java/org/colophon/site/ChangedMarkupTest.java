package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Claims;
import org.colophon.site.ElementSamples.Extras;
import org.colophon.site.ElementSamples.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers rest on structure and text, so a site that renames its classes and nests its boxes anew is read as before. */
class ChangedMarkupTest {
    private static final int REDESIGNS = 6;

    @ParameterizedTest(name = "{0}, redesign {1}")
    @MethodSource("redesigns")
    @DisplayName("the same records come out of a redesigned page")
    void sameRecords(Sample sample, int seed) {
        String changed = ChangedMarkup.of(sample.html(), seed);
        assertThat(changed).isNotEqualTo(sample.html());

        Claims before = sample.read();
        Claims after = ReadPage.html(changed, sample.address());

        assertThat(ReadPage.plain(after)).as(changed).isEqualTo(ReadPage.plain(before));
        assertThat(extras(after)).isEqualTo(extras(before));
    }

    static Stream<Arguments> redesigns() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Sample sample : ElementSamples.all()) {
            for (int seed = 1; seed <= REDESIGNS; seed++) {
                all.add(Arguments.of(sample, seed));
            }
        }
        return all.stream();
    }

    private static List<Extras> extras(Claims claims) {
        return claims.listings().stream().map(Extras::of).toList();
    }
}
