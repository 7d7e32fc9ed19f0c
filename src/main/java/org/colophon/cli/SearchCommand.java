package org.colophon.cli;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.explain.Explainer;
import org.colophon.store.ColophonStore;
import org.colophon.store.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search}: full text. */
@Command(
        name = "search",
        description = "Finds works, people and venues by words of their names, titles and abstracts.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  colophon search sparse networks",
            "  colophon search '\"double descent\"' --limit 5"
        })
final class SearchCommand implements Callable<Integer> {

    private static final int EXCERPT = 100;

    @ParentCommand
    private Colophon colophon;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "words, or a query in Lucene's syntax")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "the most hits (default: ${DEFAULT-VALUE})")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "text|json", description = "how to report (default: ${DEFAULT-VALUE})")
    private ReportFormat format = ReportFormat.TEXT;

    private record Found(String label, SearchHit hit) {}

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UsageProblem("--limit wants a number of 1 or more, not " + limit);
        }
        List<Found> found;
        try (ColophonStore store = colophon.open()) {
            List<SearchHit> hits = store.search(String.join(" ", words), limit);
            found = store.read(dataset -> {
                Explainer explainer = new Explainer(dataset, store.iris());
                return hits.stream()
                        .map(hit ->
                                new Found(explainer.labels().of(hit.entity()).label(), hit))
                        .toList();
            });
        }
        if (format == ReportFormat.JSON) {
            json(found);
        } else {
            found.forEach(this::text);
        }
        if (found.isEmpty()) {
            colophon.console().say("Nothing was found for: " + String.join(" ", words));
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    private void text(Found found) {
        colophon.console().print(found.label());
        colophon.console().print("    " + found.hit().entity().getURI());
        String text = found.hit().text();
        if (!text.isEmpty() && !text.equals(found.label())) {
            colophon.console().print("    " + (text.length() > EXCERPT ? text.substring(0, EXCERPT) + " …" : text));
        }
    }

    private void json(List<Found> found) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        found.forEach(f -> all.add(Json.createObjectBuilder()
                .add("iri", f.hit().entity().getURI())
                .add("label", f.label())
                .add("text", f.hit().text())
                .add("score", f.hit().score())));
        colophon.console().print(all.build().toString());
    }
}
