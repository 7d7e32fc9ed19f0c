package org.colophon.extract.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.extract.Extraction;
import org.colophon.extract.list.ListPagesOnDisk.Sample;
import org.colophon.model.Evidence;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;
import org.colophon.page.Page;
import org.junit.jupiter.api.Test;

class PublicationListsTest {

    @Test
    void findsTheEntriesAndTheirFields() throws IOException {
        ListScores scores = score(ListPagesOnDisk.FOLDER);
        assertThat(scores.entryF1()).as(scores.report()).isGreaterThanOrEqualTo(0.90);
        assertThat(scores.fieldF1()).as(scores.report()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void quotesThePageVerbatim() throws IOException {
        for (Sample sample : ListPagesOnDisk.samples(ListPagesOnDisk.FOLDER)) {
            for (Listing listing : listings(sample.page())) {
                for (Quoted quoted : quotes(listing)) {
                    Evidence evidence = quoted.evidence();
                    String raw = sample.page().raw();
                    String there = raw.substring(
                            raw.offsetByCodePoints(0, evidence.start()), raw.offsetByCodePoints(0, evidence.end()));
                    assertThat(there).as(sample.name()).isEqualTo(evidence.exact());
                }
            }
        }
    }

    @Test
    void refusesPagesWithoutAList() throws IOException {
        try (Stream<Path> pages = Files.list(ListPagesOnDisk.FOLDER.resolve("refused"))) {
            for (Path file : pages.sorted().toList()) {
                assertThat(PublicationLists.extract(ListPagesOnDisk.open(file)))
                        .as(file.toString())
                        .isInstanceOf(Extraction.Refused.class);
            }
        }
    }

    static ListScores score(Path folder) throws IOException {
        ListScores scores = new ListScores();
        for (Sample sample : ListPagesOnDisk.samples(folder)) {
            scores.add(sample.name(), sample.expected(), listings(sample.page()));
        }
        return scores;
    }

    private static List<Listing> listings(Page page) {
        return PublicationLists.extract(page) instanceof Extraction.Read read
                ? read.claims().listings()
                : List.of();
    }

    private static List<Quoted> quotes(Listing listing) {
        List<Quoted> quotes = new ArrayList<>();
        Stream.of(listing.title(), listing.venue(), listing.date(), listing.pages(), listing.volume())
                .forEach(field -> field.ifPresent(quotes::add));
        listing.authors().forEach(author -> quotes.add(author.name()));
        listing.links().forEach(link -> quotes.add(link.target()));
        return quotes;
    }
}
