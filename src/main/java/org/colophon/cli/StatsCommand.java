package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.colophon.identity.CaptureHistory;
import org.colophon.query.StoreStatistics;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code stats}: how much there is. */
@Command(
        name = "stats",
        description = "Counts what is in the store, and what is incomplete.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  colophon stats", "  colophon stats --format json", "  colophon stats --changes"})
final class StatsCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--changes",
            description = "tell what appeared, changed or went between captures of one address instead")
    private boolean changes;

    @Override
    public Integer call() {
        return changes ? tellChanges() : tellCounts();
    }

    private int tellCounts() {
        Map<String, Long> counts;
        try (ColophonStore store = colophon.open()) {
            counts = store.read(dataset -> StoreStatistics.of(dataset, store.iris()));
        }
        if (format == ReportFormat.JSON) {
            JsonObjectBuilder json = Json.createObjectBuilder();
            counts.forEach(json::add);
            colophon.console().print(json.build().toString());
        } else {
            counts.forEach((name, count) -> colophon.console().print(line(name, count)));
        }
        return ExitCode.DONE;
    }

    private int tellChanges() {
        List<CaptureHistory.Revision> revisions;
        try (ColophonStore store = colophon.open()) {
            revisions = store.read(dataset -> new CaptureHistory(dataset, store.iris()).revisions());
        }
        if (format == ReportFormat.JSON) {
            colophon.console().print(json(revisions));
        } else {
            revisions.forEach(this::text);
        }
        if (revisions.isEmpty()) {
            colophon.console().say("No address was captured more than once.");
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    private void text(CaptureHistory.Revision revision) {
        colophon.console().print(revision.address());
        if (revision.changes().isEmpty()) {
            colophon.console().print("    no publication changed");
        }
        revision.changes().forEach(change -> colophon.console().print("    " + change.what() + "  " + change.title()));
    }

    private static String json(List<CaptureHistory.Revision> revisions) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (CaptureHistory.Revision revision : revisions) {
            JsonArrayBuilder changes = Json.createArrayBuilder();
            revision.changes()
                    .forEach(change -> changes.add(Json.createObjectBuilder()
                            .add("title", change.title())
                            .add("what", change.what())));
            all.add(Json.createObjectBuilder()
                    .add("address", revision.address())
                    .add("from", revision.from().getURI())
                    .add("to", revision.to().getURI())
                    .add("changes", changes));
        }
        return all.build().toString();
    }

    static String line(String name, long count) {
        return String.format("%-28s %8s", name, Words.number(count));
    }
}
