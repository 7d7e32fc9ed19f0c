package org.colophon.identity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Test
    void thePartsSumToTheScore() {
        Waterfall score = new Waterfall(List.of(
                new Bits("prior", "few pairs are one", -10),
                new Bits("same-title", "the same title", 18),
                new Bits("years-apart", "two years between them", -3)));
        assertThat(score.total()).isEqualTo(5);
        assertThat(score.probability()).isCloseTo(32.0 / 33, within(1e-12));
    }

    @Test
    void probabilitiesAndBitsAreTwoWaysToSayOneThing() {
        for (double p : new double[] {0.001, 0.3, 0.5, 0.9, 0.999}) {
            assertThat(Waterfall.probability(Waterfall.bits(p))).isCloseTo(p, within(1e-12));
        }
    }

    @Test
    void nothingIsWorthInfinitelyMuch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bits("same-title", "the same title", Double.POSITIVE_INFINITY))
                .withMessageContaining("same-title");
    }
}
