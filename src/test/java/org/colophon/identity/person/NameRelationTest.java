package org.colophon.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRelationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inês Okonjo | OKONJO, Ines | SAME",
                "Xiao-Lan Cheng | Xiaolan Cheng | SAME",
                "Cees van Doorn | Doorn, Cees van | SAME",
                "Ines T. Okonjo | Ines Okonjo | SAME_BUT_MIDDLE",
                "I. Okonjo | Ines Okonjo | INITIALS",
                "Greg Okonjo | Gregory Okonjo | DIMINUTIVE",
                "Ines Lindqvist | Ines Lindqist | RESPELT",
                "G. Bowdoin Marsh | Bowdoin Marsh | RESPELT",
                "Ana Ferrante | Ana Ferrante-Ruiz | RESPELT",
                "Lan Cheng | Cheng Lan | RESPELT",
                "Ines T. Okonjo | Ines B. Okonjo | CONFLICT_MIDDLE",
                "Ines Okonjo | Ivo Okonjo | DIFFERENT",
                "Wei Li | Wei Lu | DIFFERENT",
            })
    void namesStandToEachOther(String a, String b, NameFit fit) {
        assertThat(NameRelation.between(NameForm.of(a), NameForm.of(b))).isEqualTo(fit);
        assertThat(NameRelation.between(NameForm.of(b), NameForm.of(a))).isEqualTo(fit);
    }
}
