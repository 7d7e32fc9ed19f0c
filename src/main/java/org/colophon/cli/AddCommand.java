package org.colophon.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.capture.Inputs;
import org.colophon.ingest.Ingest;
import org.colophon.page.Pages;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code add}: pages into the store. */
@Command(
        name = "add",
        description = "Reads pages into the store.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Pages that were read before change nothing. A page that no site knows is refused, with the reason;",
            "the pages around it are read.",
            "",
            "Examples:",
            "  colophon add profile.txt",
            "  colophon add pages/ more/*.html",
            "  cat profile.txt | colophon add -"
        })
final class AddCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Parameters(arity = "1..*", paramLabel = "PAGE", description = "a file, a folder, or - for standard input")
    private List<String> pages = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
        Console console = colophon.console();
        AddReport report = new AddReport(console, format);
        try (ColophonStore store = colophon.openOrCreate()) {
            Inputs inputs = new Inputs(console.in(), Pages.DEFAULT_LIMIT);
            Progress progress = new Progress(console, "page");
            new Ingest(store, Clock.systemUTC()).add(inputs.read(pages).peek(page -> progress.step()), outcome -> {
                progress.clear();
                report.tell(outcome);
            });
        }
        return report.finish();
    }
}
