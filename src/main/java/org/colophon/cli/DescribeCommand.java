package org.colophon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.colophon.explain.EntityTriples;
import org.colophon.explain.Explainer;
import org.colophon.explain.Explanation;
import org.colophon.explain.Fact;
import org.colophon.explain.IncomingLinks;
import org.colophon.explain.Named;
import org.colophon.explain.TermNames;
import org.colophon.export.ExportFormat;
import org.colophon.export.Exporter;
import org.colophon.graph.SortedWriter;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code describe}: the facts about one thing. */
@Command(
        name = "describe",
        description = "Shows the facts about a work, a person, a venue, or anything else in the graph.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  colophon describe 'Yoshua Bengio'",
            "  colophon describe http://localhost:3030/id/work/5q0r7c2k1d --format ttl"
        })
final class DescribeCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Parameters(paramLabel = "THING", description = "a name, a title, or an IRI")
    private String thing = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, ttl, nt, jsonld or rdfxml (default: ${DEFAULT-VALUE})")
    private String format = "text";

    @Override
    public Integer call() {
        Optional<ExportFormat> rdf = format.equals("text")
                ? Optional.empty()
                : Optional.of(ExportFormat.of(format)
                        .orElseThrow(() -> new UsageProblem(
                                "there is no format " + format + "; there are text, ttl, nt, jsonld, rdfxml")));
        try (ColophonStore store = colophon.open()) {
            return store.read(dataset -> {
                Explainer explainer = new Explainer(dataset, store.iris());
                Optional<Node> found = new EntityArgument(colophon.console(), explainer).resolve(thing);
                if (found.isEmpty()) {
                    return ExitCode.NOTHING_FOUND;
                }
                Explanation explanation = explainer.explain(found.get()).orElseThrow();
                if (rdf.isPresent()) {
                    Node entity = explanation.entity().node();
                    write(
                            new EntityTriples(dataset, store.iris())
                                    .of(entity).stream()
                                            .map(t -> Quad.create(Quad.defaultGraphIRI, t))
                                            .toList(),
                            rdf.get());
                } else {
                    show(explanation);
                }
                return ExitCode.DONE;
            });
        }
    }

    private void write(List<Quad> quads, ExportFormat rdf) {
        try {
            Exporter.write(SortedWriter.sorted(quads), rdf, colophon.console().out());
        } catch (IOException e) {
            throw new UncheckedIOException("standard output cannot be written: " + e.getMessage(), e);
        }
    }

    private void show(Explanation explanation) {
        Console console = colophon.console();
        console.print(explanation.label() + "  (" + explanation.kind() + ")");
        console.print(explanation.entity().node().getURI());
        for (Fact fact : explanation.facts()) {
            console.print("  " + TermNames.words(fact.property()) + ": " + value(fact));
        }
        for (IncomingLinks links : explanation.incoming()) {
            String shown = String.join(
                    "; ", links.subjects().stream().map(Named::label).toList());
            console.print("  " + TermNames.words(links.property()) + " of: " + shown
                    + (links.total() > links.subjects().size() ? " … " + Words.number(links.total()) + " in all" : ""));
        }
    }

    static String value(Fact fact) {
        Node value = fact.value();
        String plain = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        return fact.valueLabel()
                .map(label -> label.label() + "  <" + plain + ">")
                .orElse(plain);
    }
}
