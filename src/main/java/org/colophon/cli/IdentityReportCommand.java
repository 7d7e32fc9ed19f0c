package org.colophon.cli;

import java.util.concurrent.Callable;
import org.colophon.explain.Explainer;
import org.colophon.identity.report.IdentityReport;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code identity report}. */
@Command(
        name = "report",
        description = "Measures who is who: clusters, what holds them together, what contradicts them, what changed.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "For works and people: how many there are of each size; the share of pairs of members that something speaks",
            "for (density); links whose removal parts a cluster (bridges); members that hang on one weak link (thin);",
            "what people decided and the clusters do not keep, two names of one list in one person, identifiers that",
            "contradict each other (violations); what the last run that changed anything did (churn); and precision, with",
            "its 95 % interval, once people have judged a sample with `identity review --sample`.",
            "",
            "CSV has a line a number: kind, measure, value. JSON has all there is, text the first of each list.",
            "",
            "Examples:",
            "  colophon identity report",
            "  colophon identity report --format json",
            "  colophon identity report --format csv > report.csv"
        })
final class IdentityReportCommand implements Callable<Integer> {

    /** How to report. */
    enum Format {
        /** Lines for a person. */
        TEXT,
        /** One JSON document. */
        JSON,
        /** One table. */
        CSV
    }

    @ParentCommand
    private IdentityCommand identity;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "how to report (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "as text, at most so many of each list (default: ${DEFAULT-VALUE})")
    private int limit = 10;

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new UsageProblem("--limit wants a number, not " + limit);
        }
        Console console = identity.console();
        try (ColophonStore store = identity.open()) {
            return store.read(dataset -> {
                IdentityReport report = IdentityReport.of(dataset, store.iris());
                switch (format) {
                    case TEXT ->
                        new IdentityReportText(report, new Explainer(dataset, store.iris()).labels(), limit)
                                .lines()
                                .forEach(console::print);
                    case JSON -> console.print(IdentityReportJson.of(report));
                    case CSV -> ReportMeasures.csv(report).forEach(console::print);
                }
                boolean empty = report.kinds().stream().allMatch(kind -> kind.clusters() == 0);
                return empty ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
            });
        }
    }
}
