package org.colophon.identity.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colophon.capture.Inputs;
import org.colophon.ingest.PageReading;
import org.colophon.ingest.Reading;
import org.colophon.model.AuthorListStatus;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamps & wicks: 50% more light for $5, item #3 of a_b",
                "Sets {a, b} and \\ or ~ or ^",
                "An unclosed { brace",
                "A closing } brace",
                "Ends in a backslash \\",
                "Long dashes -- and longer --- and ----",
                "``Quoted'' and \"quoted\" and 'quoted' and ?` and !`",
                "Größe, Čapek, 光, 𝒳",
                "O(n^2) time, x_1 < x_2 > x_3",
                "someone@example.org",
                "\\'e is no é"
            })
    void theSameTextIsReadBack(String text) {
        Listing read = read(new Entry("k_1", text, List.of(text), false, text, "1999"));

        assertThat(read.title().map(Quoted::value)).contains(text);
        assertThat(read.venue().map(Quoted::value)).contains(text);
        assertThat(names(read)).containsExactly(text);
    }

    @Test
    void theSameNamesAreReadBack() {
        List<String> names = List.of(
                "Low, Ada",
                "ben high",
                "Barnes and Noble",
                "High, Jr., Ben",
                "Lamps; Wicks Ltd",
                "others",
                "O'Neil, T.");

        Listing read = read(new Entry("k_1", "t", names, false, "", ""));

        assertThat(names(read)).isEqualTo(names);
        assertThat(read.authorListStatus()).isEqualTo(AuthorListStatus.COMPLETE);
    }

    @Test
    void whatIsMissingStaysMissingAndTheKeyIsTheIdentifier() {
        Listing read = read(new Entry("left_17", "On Lamps", List.of("Low, Ada"), true, "", ""));

        assertThat(read.venue()).isEmpty();
        assertThat(read.date()).isEmpty();
        assertThat(read.authorListStatus()).isEqualTo(AuthorListStatus.PARTIAL);
        assertThat(read.identifiers()).extracting(id -> id.value().value()).containsExactly("left_17");
    }

    private static List<String> names(Listing listing) {
        return listing.authors().stream().map(author -> author.name().value()).toList();
    }

    private static Listing read(Entry entry) {
        byte[] file = BibtexWriter.write(entry).getBytes(StandardCharsets.UTF_8);
        Reading reading = PageReading.read(Inputs.capture("k.bib", file));
        assertThat(reading).isInstanceOf(Reading.Done.class);
        List<Listing> listings = ((Reading.Done) reading).extraction().claims().listings();
        assertThat(listings).hasSize(1);
        return listings.get(0);
    }
}
