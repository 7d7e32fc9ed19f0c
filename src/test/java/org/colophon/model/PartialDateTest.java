package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022|2022", "2022-06|2022-06", "2022-06-28|2022-06-28", "Dec-10-2020|2020-12-10",
                        "10 décembre 2020|2020-12-10",
                "1er août 2019|2019-08-01", "March 3rd, 2017|2017-03-03", "June 2019|2019-06", "Févr. 2018|2018-02",
                        "2020/12/10|2020-12-10"
            })
    @DisplayName("a date is read as exactly as it is printed")
    void printed(String printed, String lexical) {
        assertThat(PartialDate.parse(printed).map(PartialDate::lexical)).hasValue(lexical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2022-13", "2022-02-30", "Foo-10-2020", "12345", "", "May", "In 2019"})
    @DisplayName("what is no day of the calendar is no date")
    void noDate(String printed) {
        assertThat(PartialDate.parse(printed)).isEmpty();
    }

    @Test
    @DisplayName("every date has a year")
    void year() {
        assertThat(PartialDate.parse("Dec-10-2020").orElseThrow().year()).isEqualTo(2020);
    }
}
