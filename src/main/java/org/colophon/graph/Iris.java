package org.colophon.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of one graph: everything it names lies under one base.
 *
 * <p>{@code {base}id/{kind}/{key}} names a thing, {@code {base}graph/…} a named graph. Captures are
 * keyed by their digest, records and mentions by their place in a capture; works, versions, people
 * and venues by an opaque key of the registry.
 */
public final class Iris {

    /** The base of a store that was never told another. */
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    private static final Pattern REFERENCE = Pattern.compile("id/([a-z]+)/([^/?#]+)(?:/.*)?");

    private final String base;

    private Iris(String base) {
        this.base = base;
    }

    /**
     * The IRIs under a base.
     *
     * @param base an absolute {@code http} or {@code https} IRI without query or fragment; a missing
     *     slash at its end is added
     * @throws IllegalArgumentException if it is not such an IRI, with a message for a person
     */
    public static Iris under(String base) {
        URI uri;
        try {
            uri = new URI(base);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the base is not an IRI: " + base);
        }
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the base must be an http or https address without ? or #: " + base);
        }
        return new Iris(base.endsWith("/") ? base : base + "/");
    }

    /** The base, always with a slash at its end. */
    public String base() {
        return base;
    }

    /** What an IRI under this base names: a kind such as {@code work}, and a key. */
    public record Reference(String kind, String key) {}

    /** Takes an IRI of this graph apart; empty for any other IRI. */
    public Optional<Reference> parse(String iri) {
        if (!iri.startsWith(base)) {
            return Optional.empty();
        }
        Matcher m = REFERENCE.matcher(iri.substring(base.length()));
        return m.matches() ? Optional.of(new Reference(m.group(1), m.group(2))) : Optional.empty();
    }

    /** The thing of a kind with a key. */
    public Node id(String kind, String key) {
        return NodeFactory.createURI(base + "id/" + kind + "/" + key);
    }

    /** The capture with a key (16 hex digits). */
    public Node capture(String captureKey) {
        return id("capture", captureKey);
    }

    /** A listing of a capture, counted from 1. */
    public Node record(String captureKey, int index) {
        return id("record", captureKey + "-" + index);
    }

    /** A name in the author list of a listing, both counted from 1. */
    public Node mention(String captureKey, int recordIndex, int nameIndex) {
        return id("mention", captureKey + "-" + recordIndex + "-" + nameIndex);
    }

    /** A name in the list of editors of a listing, both counted from 1. */
    public Node editor(String captureKey, int recordIndex, int nameIndex) {
        return id("mention", captureKey + "-" + recordIndex + "-e" + nameIndex);
    }

    /** A volume of proceedings that a capture presents, counted from 1. */
    public Node volumeRecord(String captureKey, int index) {
        return id("volume", captureKey + "-" + index);
    }

    /** A name in the list of editors of a volume that a capture presents, both counted from 1. */
    public Node volumeEditor(String captureKey, int volumeIndex, int nameIndex) {
        return id("mention", captureKey + "-v" + volumeIndex + "-e" + nameIndex);
    }

    /** A workshop of a joint volume that a capture presents, both counted from 1. */
    public Node workshop(String captureKey, int volumeIndex, int index) {
        return id("workshop", captureKey + "-v" + volumeIndex + "-" + index);
    }

    /** What a capture says of the person it is about. */
    public Node profile(String captureKey) {
        return id("profile", captureKey);
    }

    /** The named graph with the claims of a capture. */
    public Node captureGraph(String captureKey) {
        return graph("capture/" + captureKey);
    }

    /** The start of every {@link #captureGraph} IRI. */
    public String captureGraphPrefix() {
        return base + "graph/capture/";
    }

    /** Where each printed value stands. */
    public Node evidenceGraph() {
        return graph("evidence");
    }

    /** Which record, mention and page belongs to which version, person and subject, and why. */
    public Node identityGraph() {
        return graph("identity");
    }

    /** Captures, runs and extractor versions. */
    public Node provGraph() {
        return graph("prov");
    }

    /** What people decided. */
    public Node curationGraph() {
        return graph("curation");
    }

    /** Every key ever minted, and redirects. */
    public Node registryGraph() {
        return graph("registry");
    }

    /** The ontology, its shapes and alignments. */
    public Node ontologyGraph() {
        return graph("ontology");
    }

    private Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }
}
