package org.colophon.extract.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.capture.Captured;
import org.colophon.extract.Extraction;
import org.colophon.extract.list.ListPagesOnDisk.Sample;
import org.colophon.ingest.PageReading;
import org.colophon.model.Capture;
import org.colophon.model.Evidence;
import org.colophon.model.Listing;
import org.colophon.model.Quoted;
import org.colophon.page.Opened;
import org.colophon.page.Page;
import org.colophon.page.Pages;
import org.junit.jupiter.api.Test;

class PublicationListsTest {

    @Test
    void findsTheEntriesAndTheirFields() throws IOException {
        ListScores scores = score(ListPagesOnDisk.FOLDER);
        assertThat(scores.entryF1()).as(scores.report()).isGreaterThanOrEqualTo(0.90);
        assertThat(scores.fieldF1()).as(scores.report()).isGreaterThanOrEqualTo(0.85);
    }

    /** The other readers, asked before this one, leave such pages to it. */
    @Test
    void findsThemInTheChainOfReadersToo() throws IOException {
        ListScores scores = new ListScores();
        for (Sample sample : ListPagesOnDisk.samples(ListPagesOnDisk.FOLDER)) {
            scores.add(sample.name(), sample.expected(), listings(PageReading.read(sample.page())));
        }
        assertThat(scores.entryF1()).as(scores.report()).isGreaterThanOrEqualTo(0.90);
        assertThat(scores.fieldF1()).as(scores.report()).isGreaterThanOrEqualTo(0.85);
    }

    /** So deep a page, and so long a list, must not cost more than one of its size. */
    @Test
    void readsAnAbsurdPage() {
        Page deep =
                page("<h1>Papers</h1>" + "<div>".repeat(20_000) + "J. Doe. A title. 2001" + "</div>".repeat(20_000));
        assertThat(PublicationLists.extract(deep)).isInstanceOf(Extraction.Refused.class);
        Page brackets = page("<p>" + "[[[(".repeat(200_000));
        assertThat(PublicationLists.extract(brackets)).isInstanceOf(Extraction.Refused.class);
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
                Page page = ListPagesOnDisk.open(file);
                assertThat(PublicationLists.extract(page)).as(file.toString()).isInstanceOf(Extraction.Refused.class);
                assertThat(PageReading.read(page)).as(file.toString()).isInstanceOf(Extraction.Refused.class);
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

    private static Page page(String body) {
        byte[] bytes = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        Capture capture =
                new Capture("0".repeat(64), bytes.length, "text/html", "x", Optional.empty(), Optional.empty());
        return ((Opened.Readable) Pages.open(new Captured(capture, bytes))).page();
    }

    private static List<Listing> listings(Page page) {
        return listings(PublicationLists.extract(page));
    }

    private static List<Listing> listings(Extraction extraction) {
        return extraction instanceof Extraction.Read read ? read.claims().listings() : List.of();
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
