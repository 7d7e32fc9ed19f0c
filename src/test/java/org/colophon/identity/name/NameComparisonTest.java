package org.colophon.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two names stand to each other. */
class NameComparisonTest {

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // However a name is set, it is the same.
                "Jane Roe | Jane Roe | SAME",
                "Jane Roe | 'Roe, Jane' | SAME",
                "Prof. Jane Roe | JANE ROE | SAME",
                "Jane Roe | 'Jane Roe, PhD' | SAME",
                "János Kramár | J''anos Kram''ar | SAME",
                "J. Roe | J Roe | SAME",
                "C.J. Roe | C. J. Roe | SAME",
                "J.-P. Serre | JP Serre | SAME",
                "Hector Garcia-Molina | 'GARCIA-MOLINA, HECTOR' | SAME",
                "Jake VanderPlas | Jake Vander Plas | SAME",
                "Anne de Roeck | Anne DeRoeck | SAME",
                "Marco De Boni | 'Boni, Marco De' | SAME",
                "Ludwig van Beethoven | 'Beethoven, Ludwig van' | SAME",
                "Douglas O''Shaughnessy | Douglas O’Shaughnessy | SAME",
                "'Torabi Asr, Fatemeh' | 'Asr, Fatemeh Torabi' | SAME",
                "Robert (Bob) Smith | Bob Smith | SAME",
                // Accents written out or lost.
                "Jörg Müller | Joerg Mueller | SAME",
                "Jörg Müller | Jorg Muller | SAME",
                "Joerg Mueller | Jorg Muller | RESPELT",
                "Anders Søgaard | Anders Soegaard | SAME",
                "Åsa Ek | Aasa Ek | SAME",
                "Željko Agić | Zeljko Agic | SAME",
                "Hồng Phương Lê | Hong Phuong Le | SAME",
                // East Asia.
                "Jian-Yun Nie | Jianyun Nie | SAME",
                "Jian-Yun Nie | Jian Yun Nie | SAME",
                "Jian-Yun Nie | Nie Jian-Yun | SAME",
                "Jian-Yun Nie | NIE Jianyun | SAME",
                "Jian-Yun Nie | J.-Y. Nie | INITIALS",
                "Jian-Yun Nie | J. Nie | INITIALS",
                "Yu-Fang Wang | Flora Yu-Fang Wang | RESPELT",
                "Seong-Su Kim | Sung-Soo Kim | RESPELT",
                "Yajuan Lü | Yajuan Lv | SAME",
                "张伟 | Wei Zhang | SAME",
                "张伟 | 張偉 | SAME",
                "张伟 | 章威 | DIFFERENT",
                "김철수 | Kim Cheol-Su | SAME",
                // The rest of the world.
                "Nagy Péter | Péter Nagy | SAME",
                "Иван Петров | Ivan Petrov | SAME",
                "Иван Петров | И. Петров | INITIALS",
                "Yuri Ivanov | Yurii Ivanov | DIMINUTIVE",
                "Julia Otmakhova | Yulia Otmakhova | DIMINUTIVE",
                "Mohammed Attia | Mohamed Attia | DIMINUTIVE",
                "Satoshi Shirai | Satosi Shirai | RESPELT",
                "Adil El Ghali | Adil El-Ghali | SAME",
                "Adil El Ghali | Adil Ghali | RESPELT",
                "Ismael García-Varea | Ismael García Varea | SAME",
                "'García Márquez, Gabriel' | 'García, Gabriel' | RESPELT",
                "Jennifer Chu-Carroll | Jennifer Chu | RESPELT",
                "Mª José Castro | María José Castro | SAME",
                // Less is printed.
                "Jane Roe | Jane M. Roe | SAME_BUT_MIDDLE",
                "John Smith | John Smith Jr. | SAME_BUT_MIDDLE",
                "W. John Hutchins | John Hutchins | SAME_BUT_MIDDLE",
                "Jane Roe | J. Roe | INITIALS",
                "Jane Roe | Roe | INITIALS",
                "Jane Mary Roe | Jane M. Roe | INITIALS",
                "J. M. Roe | Jane Roe | INITIALS",
                "Ludwig van Beethoven | L. van Beethoven | INITIALS",
                "Hector Garcia-Molina | GARCIA-MOLINA H | INITIALS",
                "Jean Mark Gawron | Mark Gawron | RESPELT",
                // Forms of given names.
                "Steve Abney | Steven P. Abney | DIMINUTIVE",
                "Bob Moore | Robert C. Moore | DIMINUTIVE",
                "Kate Roe | Katherine Roe | DIMINUTIVE",
                "Mike Brown | Michael Brown | DIMINUTIVE",
                "Inma Hernáez | Inmaculada Hernaez | DIMINUTIVE",
                // Slips in long words.
                "Péter Halácsy | Péter Halácsky | RESPELT",
                "Fiammetta Namer | Fiametta Namer | RESPELT",
                "Nicholas Asher | Nicolas Asher | DIMINUTIVE",
                // One contradicts the other.
                "Jane M. Roe | Jane K. Roe | CONFLICT_MIDDLE",
                "Wei-Ying Ma | Wei Ma | CONFLICT_MIDDLE",
                "C. H. Lee | Chia-Ying Lee | CONFLICT_MIDDLE",
                "Jane Roe | John Roe | DIFFERENT",
                "Jean-Pierre Roe | Jean-Claude Roe | DIFFERENT",
                "Li-Li Chang | Li-Ping Chang | DIFFERENT",
                "Jane Roe | K. Roe | DIFFERENT",
                "Jane Roe | Jane Doe | DIFFERENT",
                "J. M. Roe | M. Roe | DIFFERENT",
                "Samy Bengio | Yoshua Bengio | DIFFERENT",
                "Daniel Roe | Daniela Roe | DIFFERENT",
                "Xu Wang | Xue Wang | DIFFERENT",
                "Wei Zhang | Wei Chang | DIFFERENT",
                "James Martin | Martin James | DIFFERENT",
                "John Smith Jr. | John Smith Sr. | DIFFERENT",
                "Wei Wang 0001 | Wei Wang 0002 | DIFFERENT",
                // Bodies.
                "ATLAS Collaboration | The ATLAS Collaboration | SAME",
                "ATLAS Collaboration | CMS Collaboration | DIFFERENT",
                "ATLAS Collaboration | A. Collaboration-Roe | DIFFERENT",
            })
    @DisplayName("names are compared by their best readings, whichever comes first")
    void levels(String a, String b, NameFit fit) {
        NameReadings left = NameReadings.of(a);
        NameReadings right = NameReadings.of(b);
        assertThat(NameReadings.compare(left, right).fit()).isEqualTo(fit);
        assertThat(NameReadings.compare(right, left).fit()).isEqualTo(fit);
        assertThat(NameReadings.compatible(left, right)).isEqualTo(fit.compatible());
    }

    @Test
    @DisplayName("the score is graded by how plausible the readings are")
    void score() {
        double same = score("Jane Roe", "Roe, Jane");
        double told = score("Jian-Yun Nie", "Nie Jian-Yun");
        double guessed = score("Gabriel Quiroga", "Quiroga, Gabriel García");
        double respelt = score("Gabriel García Quiroga", "Gabriel García");
        assertThat(same).isGreaterThan(told);
        assertThat(told).isGreaterThan(guessed);
        assertThat(guessed).isGreaterThan(respelt);
        assertThat(respelt).isPositive();
        assertThat(score("Jane Roe", "John Roe")).isZero();
    }

    private static double score(String a, String b) {
        return NameReadings.compare(NameReadings.of(a), NameReadings.of(b)).score();
    }
}
