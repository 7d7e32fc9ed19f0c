package org.colophon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.colophon.export.ExportFormat;
import org.colophon.export.ExportScope;
import org.colophon.export.Exporter;
import org.colophon.store.ColophonStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code export}: the graph as a file. */
@Command(
        name = "export",
        description = "Writes the graph, the same bytes for the same content.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Turtle, N-Triples and RDF/XML hold one graph only: the consolidated one.",
            "",
            "Examples:",
            "  colophon export > graph.ttl",
            "  colophon export --format trig --graph all --output everything.trig"
        })
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Colophon colophon;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "ttl, trig, nt, nq, jsonld or rdfxml (default: by --output's ending, else ttl)")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--graph",
            paramLabel = "GRAPH",
            description = "consolidated, claims or all (default: ${DEFAULT-VALUE})")
    private String graph = "consolidated";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to; it appears when it is whole (default: standard output)")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() {
        ExportScope scope = ExportScope.of(graph)
                .orElseThrow(() -> new UsageProblem("there is no graph " + graph + "; there are "
                        + Arrays.stream(ExportScope.values())
                                .map(ExportScope::label)
                                .collect(Collectors.joining(", "))));
        ExportFormat chosen = chosen();
        Exporter.check(scope, chosen);
        try (ColophonStore store = colophon.open()) {
            long written = store.read(dataset -> {
                Exporter exporter = new Exporter(dataset, store.iris());
                return output.isPresent()
                        ? exporter.write(scope, chosen, output.get())
                        : toStandardOutput(exporter, scope, chosen);
            });
            colophon.console()
                    .say("Wrote " + Words.count(written, "statement")
                            + output.map(file -> " to " + file).orElse(""));
        }
        return ExitCode.DONE;
    }

    private ExportFormat chosen() {
        Optional<String> ending = output.map(Path::toString)
                .filter(name -> name.lastIndexOf('.') > name.lastIndexOf('/'))
                .map(name -> name.substring(name.lastIndexOf('.') + 1));
        String wanted = format.orElse(ending.orElse("ttl"));
        return ExportFormat.of(wanted)
                .orElseThrow(() -> new UsageProblem("there is no format " + wanted + "; there are "
                        + Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::label)
                                .collect(Collectors.joining(", "))));
    }

    private long toStandardOutput(Exporter exporter, ExportScope scope, ExportFormat chosen) {
        try {
            return exporter.write(scope, chosen, colophon.console().out());
        } catch (IOException e) {
            throw new UncheckedIOException("standard output cannot be written: " + e.getMessage(), e);
        }
    }
}
