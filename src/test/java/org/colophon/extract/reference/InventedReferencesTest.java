package org.colophon.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InventedReferencesTest {
    private static final List<LabelledString> MANY = InventedReferences.some(2000);

    @Test
    void theSameGrammarGivesTheSameReferences() {
        assertThat(InventedReferences.some(50)).isEqualTo(MANY.subList(0, 50));
    }

    @Test
    void nothingOfTheGrammarIsLeft() {
        assertThat(MANY)
                .flatExtracting(LabelledString::tokens)
                .extracting(Token::text)
                .noneMatch(text -> text.matches(".*[{}|~^].*") && !text.startsWith("http"));
    }

    @Test
    void eachNamesAWork() {
        assertThat(MANY)
                .allMatch(string -> string.labels().contains(ReferenceLabel.TITLE)
                        || string.labels().contains(ReferenceLabel.CONTAINER));
    }

    @Test
    void titlesComeFirstAsOnPagesOfPeople() {
        long titleFirst = MANY.stream()
                .filter(string -> string.labels().get(0) == ReferenceLabel.TITLE)
                .count();
        assertThat(titleFirst).isBetween(MANY.size() / 10L, MANY.size() / 2L);
    }

    @Test
    void everyKindOfFieldOccurs() {
        Set<ReferenceLabel> labels = EnumSet.noneOf(ReferenceLabel.class);
        MANY.forEach(string -> labels.addAll(string.labels()));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(labels)))
                .containsExactlyInAnyOrder(ReferenceLabel.IDENTIFIER, ReferenceLabel.OTHER);
    }
}
