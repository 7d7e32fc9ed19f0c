package org.colophon.cli;

import java.io.IOException;
import java.io.OutputStream;
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
import org.colophon.ingest.Reading;
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
            "Pages are written one after the other, so a graph may come in several blocks.",
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

    /** Whether anything was written, so that the head of the document is. */
    private boolean begun;

    private int read;
    private int unchanged;
    private int refused;

    @Override
    public Integer call() {
        Console console = colophon.console();
        Iris iris = Iris.under(colophon.base().orElse(Iris.DEFAULT_BASE));
        fetching.read(
                pages.isEmpty() && !fetching.namesPages() ? List.of("-") : pages,
                console.in(),
                FetchMemory.none(),
                inputs -> inputs.forEachOrdered(input -> page(input, iris)));
        if (read + unchanged + refused == 0) {
            console.say("No page was found.");
            return ExitCode.NOTHING_FOUND;
        }
        if (refused == 0) {
            return ExitCode.DONE;
        }
        return read + unchanged == 0 ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    private void page(Input input, Iris iris) {
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
            colophon.console().say(FetchOptions.passedBy(archive.name(), archive.records(), archive.revisits()));
            return;
        }
        Captured captured = ((Input.Found) input).captured();
        Reading reading = PageReading.read(captured);
        if (reading instanceof Reading.Refused no) {
            refuse(input.name(), no.reason());
            return;
        }
        Reading.Done done = (Reading.Done) reading;
        try {
            write(iris, input.name(), captured, done.extraction());
            read++;
            PageReport report = new PageReport(done);
            colophon.console().say("read       " + input.name() + " (" + report.line() + ")");
            report.problems().forEach(problem -> colophon.console().say("warning    " + input.name() + ": " + problem));
        } catch (OutOfMemoryError tooMuch) {
            refuse(input.name(), PageReading.TOO_MUCH);
        }
    }

    private void write(Iris iris, String name, Captured captured, Extraction.Read page) {
        ClaimsWriter.write(iris, captured.capture(), page.claims(), piece -> write(iris, name, piece));
        List<Quad> provenance = new ArrayList<>();
        add(
                provenance,
                iris.provGraph(),
                ProvWriter.write(
                        iris,
                        captured.capture(),
                        page.claims().site(),
                        page.extractor(),
                        page.version(),
                        Optional.empty()));
        write(provenance);
        debug.ifPresent(file -> draw(file, name, captured, page));
    }

    private void write(Iris iris, String name, ClaimTriples piece) {
        List<Quad> quads =
                new ArrayList<>(piece.claims().size() + piece.evidence().size());
        add(quads, piece.graph(), piece.claims());
        add(quads, iris.evidenceGraph(), piece.evidence());
        write(quads);
        piece.repairs().forEach(repair -> colophon.console().say("repaired   " + name + ": " + repair));
    }

    private void write(List<Quad> quads) {
        List<Quad> sorted = SortedWriter.sorted(quads);
        OutputStream out = colophon.console().out();
        if (format == Format.NQ) {
            SortedWriter.writeLines(sorted, out);
            return;
        }
        if (!begun) {
            SortedWriter.writeTrigHead(out);
            begun = true;
        }
        SortedWriter.writeTrigBlocks(sorted, out);
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
