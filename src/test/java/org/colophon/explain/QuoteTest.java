package org.colophon.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static Quote quote(List<String> syntaxes, OptionalDouble confidence) {
        return new Quote("Rings", "", "", OptionalInt.of(3), OptionalInt.of(8), syntaxes, confidence);
    }

    @Test
    void tellsHowItWasReadWhereThatIsWorthTelling() {
        assertThat(quote(List.of(), OptionalDouble.empty()).manner()).isEmpty();
        assertThat(quote(List.of(), OptionalDouble.of(0.716)).manner()).isEqualTo(", 72 % sure");
        assertThat(quote(List.of("JSON-LD"), OptionalDouble.empty()).manner()).isEqualTo(" from JSON-LD");
        assertThat(quote(List.of("JSON-LD", "microdata", "RDFa"), OptionalDouble.of(0.5))
                        .manner())
                .isEqualTo(" from JSON-LD, as microdata and RDFa, 50 % sure");
    }
}
