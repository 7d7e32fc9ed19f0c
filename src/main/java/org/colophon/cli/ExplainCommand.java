package org.colophon.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.colophon.explain.Explainer;
import org.colophon.explain.Explanation;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: why the facts about one thing stand. */
@Command(
        name = "explain",
        description = "Shows why: for each fact the page, the words and the extractor; for each merge the reason.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  colophon explain 'Negative Momentum for Improved Game Dynamics'",
            "  colophon explain id/person/4m2v9s0a1b --format json"
        })
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Parameters(paramLabel = "THING", description = "a name, a title, or an IRI")
    private String thing = "";

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
        try (ColophonStore store = colophon.open()) {
            return store.read(dataset -> {
                Explainer explainer = new Explainer(dataset, store.iris());
                Optional<Node> found = new EntityArgument(colophon.console(), explainer).resolve(thing);
                if (found.isEmpty()) {
                    return ExitCode.NOTHING_FOUND;
                }
                Explanation explanation = explainer.explain(found.get()).orElseThrow();
                List<String> lines = format == ReportFormat.JSON
                        ? List.of(ExplanationJson.of(explanation).toString())
                        : ExplanationText.of(explanation);
                lines.forEach(colophon.console()::print);
                return ExitCode.DONE;
            });
        }
    }
}
