package org.colophon.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.colophon.graph.Iris;
import org.colophon.vocab.Col;
import org.colophon.vocab.Fabio;
import org.colophon.vocab.Foaf;
import org.colophon.vocab.Skos;
import org.colophon.vocab.Wemi;

/** The kinds of things there are lists of. */
enum Kinds {
    PERSON("person", "People", Foaf.Person),
    WORK("work", "Works", Wemi.Work),
    VENUE("venue", "Venues", Col.VenueSeries),
    PROCEEDINGS("proceedings", "Proceedings", Fabio.ConferenceProceedings),
    ORGANIZATION("org", "Organizations", Foaf.Organization),
    CONCEPT("concept", "Concepts", Skos.Concept),
    CAPTURE("capture", "Pages read", Col.Capture);

    private final String path;
    private final String heading;
    private final Node type;

    Kinds(String path, String heading, Node type) {
        this.path = path;
        this.heading = heading;
        this.type = type;
    }

    /** The list's path below the root. */
    String path() {
        return "browse/" + path;
    }

    String heading() {
        return heading;
    }

    /** All things of this kind. */
    List<Node> all(DatasetGraph dataset, Iris iris) {
        List<Node> all = new ArrayList<>();
        Iterator<Quad> quads = dataset.find(graph(iris), Node.ANY, RDF.Nodes.type, type);
        quads.forEachRemaining(quad -> all.add(quad.getSubject()));
        return all;
    }

    long count(DatasetGraph dataset, Iris iris) {
        long count = 0;
        Iterator<Quad> quads = dataset.find(graph(iris), Node.ANY, RDF.Nodes.type, type);
        while (quads.hasNext()) {
            quads.next();
            count++;
        }
        return count;
    }

    private Node graph(Iris iris) {
        return this == CAPTURE ? iris.provGraph() : Quad.defaultGraphIRI;
    }

    /** Kinds by the paths of their lists. */
    static Map<String, Kinds> byPath() {
        Map<String, Kinds> byPath = new LinkedHashMap<>();
        for (Kinds kind : values()) {
            byPath.put(kind.path(), kind);
        }
        return byPath;
    }
}
