package org.colophon.identity.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The curated list of series: how much it knows, and that it does not contradict itself. */
class VenueAuthorityTest {

    private final VenueAuthority shipped = VenueAuthority.shipped();
    private final VenueParser parser = new VenueParser();

    @ParameterizedTest(name = "{1} of kind {0} at least")
    @CsvSource({"CONFERENCE, 300", "JOURNAL, 300", "REPOSITORY, 30", "BOOK_SERIES, 30"})
    void size(Series.Kind kind, int least) {
        assertThat(shipped.all().stream().filter(listed -> listed.series().kind() == kind))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    @DisplayName("every name names its own series, however it is set and whatever stands around it")
    void names() {
        List<String> wrong = new ArrayList<>();
        for (Listed listed : shipped.all()) {
            for (String name : listed.names()) {
                for (String printed : printings(name, listed.series().kind())) {
                    Series found = parser.parse(printed, Optional.empty()).series();
                    if (!found.equals(listed.series())) {
                        wrong.add(printed + " is taken for " + found.label());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> printings(String name, Series.Kind kind) {
        List<String> printings = new ArrayList<>(List.of(name, name.toUpperCase(Locale.ROOT), name + ","));
        if (kind == Series.Kind.CONFERENCE) {
            printings.add(name + " 2019");
            printings.add("(" + name + ")");
            printings.add("Proceedings of the " + name);
            printings.add("Proceedings of the 22nd " + name);
            printings.add("Proceedings of the Twenty-Second " + name + ", Paris, France, June 1995");
            printings.add("In Proc. of the 2004 " + name + " (to appear)");
        } else if (kind == Series.Kind.JOURNAL) {
            printings.add(name + ", Vol. 23, No. 4");
            printings.add(name + " 6(1):1-30");
        }
        return printings;
    }

    @Test
    @DisplayName("every short name that stands for one series finds it, with and without a year")
    void shortNames() {
        List<String> wrong = new ArrayList<>();
        for (Listed listed : shipped.all()) {
            for (String acronym : listed.acronyms()) {
                for (String printed : List.of(acronym + " 2019", "(" + acronym + ")", "Proceedings of " + acronym)) {
                    boolean conference = listed.isConference() && acronym.length() > 2;
                    if (conference
                            && !parser.parse(printed, Optional.empty()).series().equals(listed.series())) {
                        wrong.add(
                                printed + " is not taken for " + listed.series().label());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("a name that names two series is refused")
    void contradictions() {
        VenueAuthority list = new VenueAuthority();
        list.add(Listed.read("Moss\tMO\tInternational Conference on Moss\t", Series.Kind.CONFERENCE));
        assertThatThrownBy(() -> list.add(Listed.read("Lichen\t\tIntl. Conference on Moss\t", Series.Kind.CONFERENCE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names both Moss and Lichen");
        assertThatThrownBy(() -> list.add(Listed.read("Ferns\tMO?\t\t", Series.Kind.JOURNAL)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> list.add(Listed.read("Ferns", Series.Kind.JOURNAL)))
                .isInstanceOf(IllegalStateException.class);
    }
}
