package org.colophon.identity.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NoisyRecordsTest {
    private static final List<Entry> REAL = List.of(
            new Entry(
                    "a",
                    "Burning Wicks: A Measured Account of Household Lamps",
                    List.of("Low, Ada Eve", "High, Ben", "Mid, Cyr"),
                    false,
                    "Computational Linguistics",
                    "1999"),
            new Entry("b", "Lamps", List.of("High, Ben"), false, "", "2001"));

    @Test
    void eachPublicationHasItsCopies() {
        List<Entry> records = new NoisyRecords(REAL, 5, 1).stream(10).toList();

        Map<String, Long> sizes = records.stream()
                .collect(Collectors.groupingBy(record -> NoisyRecords.publication(record.id()), Collectors.counting()));
        assertThat(sizes).isEqualTo(Map.of("p0", 5L, "p1", 5L));
        assertThat(records).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(records.get(0).title())
                .as("the first is as it is")
                .isEqualTo(REAL.get(0).title());
    }

    @Test
    void theSameSeedMakesTheSameRecords() {
        assertThat(new NoisyRecords(REAL, 9, 4).stream(90).toList())
                .isEqualTo(new NoisyRecords(REAL, 9, 4).stream(90).toList())
                .isNotEqualTo(new NoisyRecords(REAL, 9, 5).stream(90).toList());
    }

    @Test
    void everyKindOfNoiseHappens() {
        List<Entry> copies =
                new NoisyRecords(REAL.subList(0, 1), 500, 1).stream(500).skip(1).toList();

        assertThat(copies).anyMatch(entry -> entry.title().equals("Burning Wicks"));
        assertThat(copies).anyMatch(entry -> entry.title().contains("- "));
        assertThat(copies).anyMatch(entry -> entry.authors().contains("Low, A. E."));
        assertThat(copies).anyMatch(entry -> entry.authors().contains("Low, Ada"));
        assertThat(copies).anyMatch(entry -> entry.authors().contains("Ada Eve Low"));
        assertThat(copies).anyMatch(entry -> entry.partial() && entry.authors().size() < 3);
        assertThat(copies).anyMatch(entry -> entry.venue().equals("Comput. Linguist."));
        assertThat(copies).anyMatch(entry -> entry.venue().isEmpty());
        assertThat(copies).anyMatch(entry -> entry.year().isEmpty());
        assertThat(copies.stream().map(Entry::title).distinct().count())
                .as("typing errors")
                .isGreaterThan(20);
    }

    @Test
    void morePublicationsThanThereAreRealOnesDiffer() {
        List<Entry> records = new NoisyRecords(REAL, 1, 1).stream(4).toList();

        Set<String> titles = new HashSet<>();
        records.forEach(record -> titles.add(record.title()));
        assertThat(titles).hasSize(4);
    }

    @Test
    void aMillionRecordsAreMadeAsTheyAreDrawn() {
        NoisyRecords records = new NoisyRecords(REAL, 4, 1);

        assertThat(records.stream(1_000_000).limit(10)).hasSize(10);
        assertThat(records.stream(1_000_000).limit(20_000))
                .noneMatch(record -> record.title().isBlank());
    }
}
