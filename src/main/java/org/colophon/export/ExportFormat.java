package org.colophon.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats in which a graph is handed out. */
public enum ExportFormat {
    TURTLE("ttl", "text/turtle", false),
    TRIG("trig", "application/trig", true),
    NTRIPLES("nt", "application/n-triples", false),
    NQUADS("nq", "application/n-quads", true),
    JSONLD("jsonld", "application/ld+json", true),
    RDFXML("rdfxml", "application/rdf+xml", false);

    private final String label;
    private final String mediaType;
    private final boolean holdsGraphs;

    ExportFormat(String label, String mediaType, boolean holdsGraphs) {
        this.label = label;
        this.mediaType = mediaType;
        this.holdsGraphs = holdsGraphs;
    }

    /** What a person calls it on a command line, such as {@code ttl}. */
    public String label() {
        return label;
    }

    /** The usual ending of a file's name, without the dot. */
    public String ending() {
        return this == RDFXML ? "rdf" : label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it can hold named graphs beside the default graph. */
    public boolean holdsGraphs() {
        return holdsGraphs;
    }

    /** The format with a label or an ending; empty if there is none. */
    public static Optional<ExportFormat> of(String labelOrEnding) {
        String wanted = labelOrEnding.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.label.equals(wanted) || format.ending().equals(wanted))
                .findFirst();
    }

    /** The labels of all formats that can hold named graphs, for a message. */
    static String thatHoldGraphs() {
        return Stream.of(values())
                .filter(ExportFormat::holdsGraphs)
                .map(ExportFormat::label)
                .collect(Collectors.joining(", "));
    }
}
