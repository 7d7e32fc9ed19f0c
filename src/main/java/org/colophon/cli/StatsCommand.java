package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.concurrent.Callable;
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
        footer = {"", "Examples:", "  colophon stats", "  colophon stats --format json"})
final class StatsCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
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

    static String line(String name, long count) {
        return String.format("%-28s %8s", name, Words.number(count));
    }
}
