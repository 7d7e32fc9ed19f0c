package org.colophon.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a printed name may mean. */
class NameReadingsTest {

    @ParameterizedTest(name = "{0}: {1} / {2} / {3} / {4}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "-",
            value = {
                // printed | given | particle | surname | suffix
                "Jane Roe | jane | '' | roe | ''",
                "Roe, Jane | jane | '' | roe | ''",
                "Roe | '' | '' | roe | ''",
                "Prof. Dr. Jane M. Roe | jane m | '' | roe | ''",
                "Jane Roe, Ph.D. | jane | '' | roe | ''",
                "Jane Roe, PhD, M.D. | jane | '' | roe | ''",
                "Jane Roe M.D. | jane | '' | roe | ''",
                "Dipl.-Inf. Hans Roe | hans | '' | roe | ''",
                "Prof. Dr.-Ing. habil. Hans Roe | hans | '' | roe | ''",
                "Sir Tim Berners-Lee | tim | '' | berners-lee | ''",
                "Smith, Jr., John | john | '' | smith | jr",
                "John Smith, Jr. | john | '' | smith | jr",
                "Smith Jr., John | john | '' | smith | jr",
                "John Smith III | john | '' | smith | iii",
                "Wei Wang 0001 | wei | '' | wang | 0001",
                "Last F.M. | f m | '' | last | ''",
                "GARCIA-MOLINA H | h | '' | garcia-molina | ''",
                "Smith JA | j a | '' | smith | ''",
                "Smith, JA | j a | '' | smith | ''",
                "JP Smith | j p | '' | smith | ''",
                "J.-P. Serre | j-p | '' | serre | ''",
                "A.R Roe | a r | '' | roe | ''",
                "Nie Jian-Yun | jian-yun | '' | nie | ''",
                "Jian-Yun Nie | jian-yun | '' | nie | ''",
                "SangKeun Jung | sang-keun | '' | jung | ''",
                "WANG Wei | wei | '' | wang | ''",
                "Wei WANG | wei | '' | wang | ''",
                "Nagy Péter | peter | '' | nagy | ''",
                "Nguyen Le Minh | le minh | '' | nguyen | ''",
                "García Márquez, Gabriel | gabriel | '' | garcia marquez | ''",
                "Gabriel García Márquez | gabriel | '' | garcia marquez | ''",
                "Gabriel García Márquez | gabriel garcia | '' | marquez | ''",
                "José Ortega y Gasset | jose | '' | ortega gasset | ''",
                "Maria de la Cruz Silva | maria | de la | cruz silva | ''",
                "Carlos A. Henríquez Q. | carlos a | '' | henriquez q | ''",
                "Ludwig van Beethoven | ludwig | van | beethoven | ''",
                "Beethoven, Ludwig van | ludwig | van | beethoven | ''",
                "De Vries, H. | h | de | vries | ''",
                "Yaser Al-Onaizan | yaser | al | onaizan | ''",
                "Robert (Bob) Smith | robert | '' | smith | ''",
                "Robert (Bob) Smith | bob | '' | smith | ''",
                "Robert \"Bob\" Smith | bob | '' | smith | ''",
                "Douglas O’Shaughnessy | douglas | '' | oshaughnessy | ''",
                "Paul Erd\\H{o}s | paul | '' | erdos | ''",
                "M\\\"uller, J. | j | '' | muller | ''",
                "J''anos Kram''ar | janos | '' | kramar | ''",
                "Anders S{\\o}gaard | anders | '' | sogaard | ''",
                "Иван Петров | ivan | '' | petrov | ''",
                "Γιώργος Παπαδόπουλος | giorgos | '' | papadopoulos | ''",
                "张伟 | wei | '' | zhang | ''",
                "欧阳娜娜 | na-na | '' | ou-yang | ''",
                "김철수 | cheol-su | '' | kim | ''",
            })
    @DisplayName("among the readings of a name is")
    void reading(String printed, String given, String particle, String surname, String suffix) {
        String wanted = String.join(" | ", given, particle, surname, suffix);
        assertThat(NameReadings.of(printed).readings())
                .extracting(NameReading::toString)
                .contains(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe | jane |  | roe | ",
                "WANG Wei | wei |  | wang | ",
                "Nie Jian-Yun | jian-yun |  | nie | ",
                "Nagy Péter | peter |  | nagy | ",
                "Beethoven, Ludwig van | ludwig | van | beethoven | ",
                "Gabriel García Márquez | gabriel garcia |  | marquez | ",
            })
    @DisplayName("the most plausible reading comes first")
    void first(String printed, String given, String particle, String surname) {
        NameReading first = NameReadings.of(printed).readings().get(0);
        assertThat(first.givenText()).isEqualTo(given);
        assertThat(first.particleText()).isEqualTo(particle == null ? "" : particle);
        assertThat(first.surnameText()).isEqualTo(surname);
    }

    @Test
    @DisplayName("a name in another script is read in that script, too, and one in brackets with its other spelling")
    void ownScript() {
        assertThat(NameReadings.of("Zhang Wei").ownScriptReadings()).isEmpty();
        for (String printed : List.of("张伟", "張偉", "Wei Zhang (张伟)", "张伟 (Wei Zhang)")) {
            NameReadings name = NameReadings.of(printed);
            assertThat(name.readings()).extracting(NameReading::toString).contains("wei |  | zhang | ");
            assertThat(name.ownScriptReadings())
                    .as(printed)
                    .extracting(NameReading::toString)
                    .contains("伟 |  | 张 | ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATLAS Collaboration",
                "University of Examples, Berlin",
                "Barnes, Noble, and Company",
                "Example, Inc.",
                "Working Group on Examples",
                "Roe & Sons"
            })
    @DisplayName("a body has one reading, of its own kind")
    void bodies(String printed) {
        NameReadings name = NameReadings.of(printed);
        assertThat(name.isBody()).isTrue();
        assertThat(name.readings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Andersen", "Jane Roe", "Van Forsyth", "Jean Le Center-Roe", "José e Silva"})
    @DisplayName("a person is no body")
    void persons(String printed) {
        assertThat(NameReadings.of(printed).isBody()).isFalse();
    }
}
