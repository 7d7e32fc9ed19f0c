package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.colophon.ingest.Outcome;

/** Tells what came of each page, and sums up. */
final class AddReport {

    private final Console console;
    private final ReportFormat format;
    private final JsonArrayBuilder pages = Json.createArrayBuilder();
    private int added;
    private int listings;
    private int unchanged;
    private int refused;

    AddReport(Console console, ReportFormat format) {
        this.console = console;
        this.format = format;
    }

    void tell(Outcome outcome) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", outcome.name());
        if (outcome instanceof Outcome.Added page) {
            PageReport report = new PageReport(page.reading());
            added++;
            listings += report.listings();
            console.say("added      " + page.name() + " (" + report.line() + ")");
            page.repairs().forEach(repair -> console.say("repaired   " + page.name() + ": " + repair));
            report.problems().forEach(problem -> console.say("warning    " + page.name() + ": " + problem));
            json.add("outcome", "added")
                    .add("capture", page.captureKey())
                    .add("repairs", Json.createArrayBuilder(page.repairs()))
                    .add("problems", Json.createArrayBuilder(report.problems()));
            report.addTo(json);
        } else if (outcome instanceof Outcome.Unchanged page) {
            unchanged++;
            console.say("unchanged  " + page.name());
            json.add("outcome", "unchanged").add("capture", page.captureKey());
        } else if (outcome instanceof Outcome.NotModified page) {
            unchanged++;
            console.say("unchanged  " + page.name());
            json.add("outcome", "unchanged");
        } else if (outcome instanceof Outcome.PassedOver archive) {
            console.say(FetchOptions.passedBy(archive.name(), archive.records(), archive.revisits()));
            json.add("outcome", "passed by").add("records", archive.records());
        } else if (outcome instanceof Outcome.Refused page) {
            refused++;
            console.say("refused    " + page.name() + ": " + page.reason());
            json.add("outcome", "refused").add("reason", page.reason());
        }
        pages.add(json);
    }

    /** Sums up and says how it ended. */
    int finish() {
        if (added + unchanged + refused == 0) {
            console.say("No page was found.");
        } else {
            console.say(Words.count(added, "page") + " added with " + Words.count(listings, "listing") + ", "
                    + unchanged + " unchanged, " + refused + " refused");
        }
        if (format == ReportFormat.JSON) {
            console.print(Json.createObjectBuilder()
                    .add("added", added)
                    .add("listings", listings)
                    .add("unchanged", unchanged)
                    .add("refused", refused)
                    .add("pages", pages)
                    .build()
                    .toString());
        }
        return exitCode();
    }

    private int exitCode() {
        int read = added + unchanged;
        if (read + refused == 0) {
            return ExitCode.NOTHING_FOUND;
        }
        if (refused == 0) {
            return ExitCode.DONE;
        }
        return read == 0 ? ExitCode.FAILED : ExitCode.PARTLY;
    }
}
