package org.colophon.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.ingest.Ingest;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  colophon add pages/ more/*.html crawl.warc.gz",
            "  colophon add --follow 50 --warc lab.warc.gz https://example.org/people/",
            "  cat profile.txt | colophon add -"
        })
final class AddCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Parameters(arity = "0..*", paramLabel = "PAGE", description = FetchOptions.PAGE)
    private List<String> pages = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    @Override
    public Integer call() {
        if (pages.isEmpty() && !fetching.namesPages()) {
            throw new UsageProblem("add what? Name files, folders, addresses or -, or give --site-map");
        }
        Console console = colophon.console();
        AddReport report = new AddReport(console, format);
        try (ColophonStore store = colophon.openOrCreate()) {
            Progress progress = new Progress(console, "page");
            fetching.read(
                    pages,
                    console.in(),
                    new FetchedPages(store),
                    inputs -> new Ingest(store, Clock.systemUTC())
                            .add(inputs.peek(page -> progress.step()), outcome -> {
                                progress.clear();
                                report.tell(outcome);
                            }));
        }
        return report.finish();
    }
}
