package org.colophon.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colophon.export.ExportFormat;
import org.colophon.export.Exporter;
import org.colophon.graph.SortedWriter;
import org.colophon.server.view.PageView;
import org.colophon.server.view.TermsView;

/** The ontology, its shapes and its alignments: as pages, and as data. */
final class OntologyPages implements Handler {

    private static final Map<String, Document> DOCUMENTS = Map.of(
            "ontology", new Document("The Colophon ontology", "colophon.ttl"),
            "ontology/shapes", new Document("Shapes of the Colophon ontology", "shapes.ttl"),
            "ontology/alignments", new Document("Alignments of the Colophon ontology", "alignments.ttl"));

    private final Links links;
    private final Pages pages;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    private record Document(String heading, String file) {}

    OntologyPages(Links links, Pages pages) {
        this.links = links;
        this.pages = pages;
    }

    @Override
    public Reply answer(Request request) {
        Optional<DocFormat> ending = DocFormat.byEnding(request.path());
        String path = request.path()
                .substring(
                        0,
                        request.path().length()
                                - ending.map(e -> e.ending().length()).orElse(0));
        Optional<Document> document = Optional.ofNullable(DOCUMENTS.get(path));
        Optional<byte[]> turtle = document.flatMap(d -> read(d.file()));
        if (document.isEmpty() || turtle.isEmpty()) {
            return pages.notFound(request, "There is no such part of the ontology here.");
        }
        Representations representations = new Representations(links.root() + path);
        return representations.answer(
                request,
                ending,
                format -> made.computeIfAbsent(
                        path + format.ending(), p -> make(document.get(), turtle.get(), format, representations)));
    }

    private byte[] make(Document document, byte[] turtle, DocFormat format, Representations representations) {
        if (format == DocFormat.TURTLE) {
            return turtle;
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(turtle)).lang(Lang.TURTLE).parse(graph);
        return format.data().map(data -> data(graph, data)).orElseGet(() -> {
            TermsView view = new TermViews(links, graph).of(document.heading());
            return pages.fill("terms", new PageView(document.heading(), links.root(), representations.data()), view);
        });
    }

    private static byte[] data(Graph graph, ExportFormat format) {
        List<Quad> quads = new ArrayList<>();
        graph.find().forEachRemaining(triple -> quads.add(Quad.create(Quad.defaultGraphIRI, triple)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Exporter.write(SortedWriter.sorted(quads), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return out.toByteArray();
    }

    private static Optional<byte[]> read(String file) {
        try (InputStream in = OntologyPages.class.getResourceAsStream("/ontology/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading the ontology", e);
        }
    }
}
