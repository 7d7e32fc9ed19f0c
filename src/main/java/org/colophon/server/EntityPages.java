package org.colophon.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colophon.explain.EntityTriples;
import org.colophon.explain.Explainer;
import org.colophon.explain.Explanation;
import org.colophon.export.ExportFormat;
import org.colophon.export.Exporter;
import org.colophon.graph.Iris;
import org.colophon.graph.SortedWriter;
import org.colophon.server.view.PageView;
import org.colophon.store.ColophonStore;

/** The names of things, and the documents about them. */
final class EntityPages {

    /** A kind and a key; what comes after a key names a part of the thing, which its document tells of. */
    private static final Pattern THING = Pattern.compile("(?:id|doc)/([a-z]+)/([A-Za-z0-9._~-]+)(/.*)?");

    private static final String UNKNOWN = "This graph knows nothing of that name.";

    private final ColophonStore store;
    private final Links links;
    private final Pages pages;
    private final EntityViews views;

    EntityPages(ColophonStore store, Links links, Pages pages) {
        this.store = store;
        this.links = links;
        this.pages = pages;
        this.views = new EntityViews(links);
    }

    /** A name leads to the document about what it names, or to the name that replaced it. */
    Reply redirect(Request request) {
        Optional<Iris.Reference> thing = thing(request.path(), "");
        if (thing.isEmpty()) {
            return pages.notFound(request, UNKNOWN);
        }
        return store.read(dataset -> {
            Explainer explainer = new Explainer(dataset, store.iris());
            Optional<Iris.Reference> survivor = survivor(explainer, thing.get());
            if (survivor.isPresent()) {
                return new Reply.Redirect(301, links.id(survivor.get()), List.of());
            }
            return explainer.known(node(thing.get()))
                    ? new Reply.Redirect(303, links.doc(thing.get()), List.of(Reply.VARY))
                    : pages.notFound(request, UNKNOWN);
        });
    }

    /** The document about a thing, in the format asked for. */
    Reply document(Request request) {
        Optional<DocFormat> ending = DocFormat.byEnding(request.path());
        Optional<Iris.Reference> thing =
                thing(request.path(), ending.map(DocFormat::ending).orElse(""));
        if (thing.isEmpty()) {
            return pages.notFound(request, UNKNOWN);
        }
        return store.read(dataset -> document(request, ending, thing.get(), dataset));
    }

    private Reply document(Request request, Optional<DocFormat> ending, Iris.Reference thing, DatasetGraph dataset) {
        Explainer explainer = new Explainer(dataset, store.iris());
        Optional<Iris.Reference> survivor = survivor(explainer, thing);
        if (survivor.isPresent()) {
            String location =
                    links.doc(survivor.get()) + ending.map(DocFormat::ending).orElse("");
            return new Reply.Redirect(301, location, List.of());
        }
        if (!explainer.known(node(thing))) {
            return pages.notFound(request, UNKNOWN);
        }
        Representations representations = new Representations(links.doc(thing));
        return representations.answer(
                request,
                ending,
                format -> format.data()
                        .map(data -> data(dataset, node(thing), data))
                        .orElseGet(() -> page(explainer, node(thing), representations)));
    }

    private byte[] page(Explainer explainer, Node entity, Representations representations) {
        Explanation explanation = explainer.explain(entity).orElseThrow();
        PageView page = new PageView(explanation.label(), links.root(), representations.data());
        return pages.fill("entity", page, views.of(explanation));
    }

    private byte[] data(DatasetGraph dataset, Node entity, ExportFormat format) {
        List<Quad> quads = new EntityTriples(dataset, store.iris())
                .of(entity).stream()
                        .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                        .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Exporter.write(SortedWriter.sorted(quads), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return out.toByteArray();
    }

    private Optional<Iris.Reference> survivor(Explainer explainer, Iris.Reference thing) {
        return explainer.survivor(node(thing)).flatMap(node -> store.iris().parse(node.getURI()));
    }

    private Node node(Iris.Reference thing) {
        return store.iris().id(thing.kind(), thing.key());
    }

    private static Optional<Iris.Reference> thing(String path, String ending) {
        Matcher thing = THING.matcher(path.substring(0, path.length() - ending.length()));
        return thing.matches() ? Optional.of(new Iris.Reference(thing.group(1), thing.group(2))) : Optional.empty();
    }
}
