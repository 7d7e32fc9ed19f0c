package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, texts and dates, taken apart and folded. */
class FoldingTest {

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "J'anos Kram'ar | janos kramar",
                "János Kramár | janos kramar",
                "Jun'ichi | junichi",
                "Łukasz Weiß-Øre | lukasz weiss ore",
                "A  Study:  of--Things! | a study of things",
                "ﬁne ① | fine 1",
                "Ελένη | ελενη",
                "深層学習 | 深層学習",
                "... | ``",
            })
    @DisplayName("what differs in case, accents, apostrophes and spacing folds to one")
    void folding(String text, String words) {
        assertThat(Folding.words(text)).isEqualTo(words == null ? "" : words);
        assertThat(Folding.key(text)).isEqualTo(words == null ? "" : words.replace(" ", ""));
    }

    @ParameterizedTest(name = "{0}: {1}, sorted under {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bengio, Samy | Samy Bengio | bengio",
                "Prof. Yoshua Bengio | Yoshua Bengio | bengio",
                "Ian G Goodfellow | Ian G Goodfellow | goodfellow",
                "Remi Tachet des Combes | Remi Tachet des Combes | combes",
                "Aäron van den Oord | Aäron van den Oord | oord",
                "Martin Luther King, Jr. | Martin Luther King Jr. | king",
                "Dr. Seuss | Seuss | seuss",
                "Madonna | Madonna | madonna",
                "David Lopez-Paz | David Lopez-Paz | paz",
                "van Rossum, Guido | Guido van Rossum | rossum",
                "Cullen O'Keefe | Cullen O'Keefe | okeefe",
            })
    @DisplayName("names are shown in natural order, without titles")
    void names(String printed, String display, String family) {
        PersonName name = PersonName.parse(printed);
        assertThat(name.display()).isEqualTo(display);
        assertThat(name.familyKey()).isEqualTo(family);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barnes, Noble, and Company",
                "Applied Examples (APEX), Inc.",
                "University of Examples, Berlin",
                "Department of Examples, Ash & Birch",
            })
    @DisplayName("the name of a body is not turned round at its comma")
    void bodies(String printed) {
        assertThat(PersonName.parse(printed).display()).isEqualTo(printed);
        assertThat(PersonName.parse(printed).given()).isEmpty();
    }

    @Test
    @DisplayName("particles belong to the family name, initials to the given ones")
    void parts() {
        assertThat(PersonName.parse("Aäron van den Oord").family()).isEqualTo("van den Oord");
        assertThat(PersonName.parse("Ian G. Goodfellow").given()).isEqualTo(List.of("Ian", "G."));
        assertThat(PersonName.parse("Jean-philippe B. Roe").givenKeys()).isEqualTo(List.of("jean", "philippe", "b"));
        assertThat(PersonName.parse("I. Goodfellow").hasFullFirstName()).isFalse();
        assertThat(PersonName.parse("Ian Goodfellow").hasFullFirstName()).isTrue();
        assertThat(PersonName.parse("Goodfellow").hasFullFirstName()).isFalse();
        assertThatThrownBy(() -> new PersonName(List.of(), " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | 2022",
                "2022-06 | 2022-06",
                "2022-06-28 | 2022-06-28",
                "Dec-10-2020 | 2020-12-10",
                "10 décembre 2020 | 2020-12-10",
                "1er mai 2019 | 2019-05-01",
                "June 2019 | 2019-06",
                "June 3, 2019 | 2019-06-03",
                "2020/01/09 | 2020-01-09",
                "août 2018 | 2018-08",
            })
    @DisplayName("a date is as exact as it was printed")
    void dates(String printed, String lexical) {
        PartialDate date = PartialDate.parse(printed).orElseThrow();
        assertThat(date.lexical()).isEqualTo(lexical);
        assertThat(date.year()).isEqualTo(Integer.parseInt(lexical.substring(0, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "20", "2022-13", "2021-02-29", "31 juin 2019", "2022-6", "June", "Juno 2019", "20222"
            })
    @DisplayName("what is no date, or no day of the calendar, is none")
    void noDates(String printed) {
        assertThat(PartialDate.parse(printed)).isEmpty();
    }
}
