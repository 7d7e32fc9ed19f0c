package org.colophon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.colophon.capture.Captured;
import org.colophon.capture.FetchMemory;
import org.colophon.capture.Input;
import org.colophon.extract.ClaimSpans;
import org.colophon.extract.Extraction;
import org.colophon.graph.ClaimTriples;
import org.colophon.graph.ClaimsWriter;
import org.colophon.graph.Iris;
import org.colophon.graph.ProvWriter;
import org.colophon.graph.SortedWriter;
import org.colophon.ingest.PageReading;
import org.colophon.page.Opened;
import org.colophon.page.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code extract}: what pages say, to standard output; no store. */
@Command(
        name = "extract",
        description = "Reads pages and writes what they say to standard output, without a store.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each page becomes its own named graph; where each value stands is in graph/evidence.",
            "",
            "Examples:",
            "  colophon extract profile.txt",
            "  colophon extract --format nq pages/ > claims.nq",
            "  curl -s https://example.org/people/ada | colophon extract -"
        })
final class ExtractCommand implements Callable<Integer> {

    private enum Format {
        TRIG,
        NQ
    }

    @ParentCommand
    private Colophon colophon;

    @Parameters(arity = "0..*", paramLabel = "PAGE", description = FetchOptions.PAGE + " (default)")
    private List<String> pages = List.of();

    @Option(names = "--format", paramLabel = "trig|nq", description = "how to write (default: ${DEFAULT-VALUE})")
    private Format format = Format.TRIG;

    @Option(
            names = "--debug",
            paramLabel = "FILE",
            description = "also draw the page with each span coloured by its use, as an HTML file (one page)")
    private Optional<Path> debug = Optional.empty();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    private int read;
    private int unchanged;
    private int refused;

    @Override
    public Integer call() {
        Console console = colophon.console();
        Iris iris = Iris.under(colophon.base().orElse(Iris.DEFAULT_BASE));
        List<Quad> quads = new ArrayList<>();
        fetching.read(
                pages.isEmpty() && !fetching.namesPages() ? List.of("-") : pages,
                console.in(),
                FetchMemory.none(),
                inputs -> inputs.forEachOrdered(input -> page(input, iris, quads)));
        List<Quad> sorted = SortedWriter.sorted(quads);
        if (format == Format.NQ) {
            SortedWriter.writeLines(sorted, console.out());
        } else if (read > 0) {
            SortedWriter.writeTrig(sorted, console.out());
        }
        if (read + unchanged + refused == 0) {
            console.say("No page was found.");
            return ExitCode.NOTHING_FOUND;
        }
        if (refused == 0) {
            return ExitCode.DONE;
        }
        return read + unchanged == 0 ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    private void page(Input input, Iris iris, List<Quad> quads) {
        if (input instanceof Input.Problem problem) {
            refuse(problem.name(), problem.reason());
            return;
        }
        if (input instanceof Input.NotModified) {
            unchanged++;
            colophon.console().say("unchanged  " + input.name());
            return;
        }
        if (input instanceof Input.PassedOver archive) {
            colophon.console().say(FetchOptions.passedBy(archive.name(), archive.records()));
            return;
        }
        Captured captured = ((Input.Found) input).captured();
        Extraction extraction = PageReading.read(captured);
        if (extraction instanceof Extraction.Refused no) {
            refuse(input.name(), no.reason());
            return;
        }
        read++;
        Extraction.Read yes = (Extraction.Read) extraction;
        ClaimTriples claims = ClaimsWriter.write(iris, captured.capture(), yes.claims());
        add(quads, claims.graph(), claims.claims());
        add(quads, iris.evidenceGraph(), claims.evidence());
        add(
                quads,
                iris.provGraph(),
                ProvWriter.write(
                        iris,
                        captured.capture(),
                        yes.claims().site(),
                        yes.extractor(),
                        yes.version(),
                        Optional.empty()));
        debug.ifPresent(file -> draw(file, input.name(), captured, yes));
        yes.problems().forEach(problem -> colophon.console().say("warning    " + input.name() + ": " + problem));
        claims.repairs().forEach(repair -> colophon.console().say("repaired   " + input.name() + ": " + repair));
    }

    private static void draw(Path file, String name, Captured captured, Extraction.Read read) {
        if (Pages.open(captured) instanceof Opened.Readable readable) {
            try {
                Files.writeString(file, DebugPage.of(name, readable.page().raw(), ClaimSpans.of(read.claims())));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
            }
        }
    }

    private void refuse(String name, String reason) {
        refused++;
        colophon.console().say("refused    " + name + ": " + reason);
    }

    private static void add(List<Quad> quads, Node graph, List<Triple> triples) {
        triples.forEach(triple -> quads.add(Quad.create(graph, triple)));
    }
}
