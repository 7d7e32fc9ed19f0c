package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.colophon.extract.Coverage;
import org.colophon.extract.Extraction;
import org.colophon.ingest.Reading;

/** What a run says of a page that was read: who read it, how many records, what was left unread. */
final class PageReport {

    /** Far more than a profile has; a novel of a page shall not make a novel of a report. */
    private static final int MOST_RUNS = 1_000;

    private final Extraction.Read extraction;
    private final Coverage coverage;

    PageReport(Reading.Done reading) {
        this.extraction = reading.extraction();
        this.coverage = reading.coverage();
    }

    int listings() {
        return extraction.claims().listings().size();
    }

    /** What of the page could not be read, each as a clause without a full stop. */
    List<String> problems() {
        return extraction.problems();
    }

    private int volumes() {
        return extraction.claims().volumes().size();
    }

    /** In a few words: {@code Mila directory profile, 9 listings}. */
    String inShort() {
        String found = volumes() > 1 && listings() == 0
                ? Words.count(volumes(), "volume")
                : Words.count(listings(), "listing");
        return extraction.claims().site() + ", " + found;
    }

    /** In a line: {@code Mila directory profile, 9 listings, read by mila 3; 12 of 80 lines unread}. */
    String line() {
        return inShort() + ", read by " + extraction.extractor() + " " + extraction.version() + "; "
                + Words.number(coverage.unreadLines()) + " of " + Words.count(coverage.lines(), "line") + " unread";
    }

    /** Adds the same to a JSON object, with the places of what was left unread. */
    void addTo(JsonObjectBuilder json) {
        JsonArrayBuilder unread = Json.createArrayBuilder();
        coverage.unread().stream()
                .limit(MOST_RUNS)
                .forEach(run -> unread.add(Json.createObjectBuilder()
                        .add("from", run.from())
                        .add("to", run.to())
                        .add("begins", run.begins())));
        json.add("site", extraction.claims().site())
                .add("reader", extraction.extractor())
                .add("version", extraction.version())
                .add("listings", listings())
                .add("volumes", volumes())
                .add("lines", coverage.lines())
                .add("unreadLines", coverage.unreadLines())
                .add("unread", unread);
    }
}
