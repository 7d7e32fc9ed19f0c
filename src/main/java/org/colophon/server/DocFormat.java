package org.colophon.server;

import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.export.ExportFormat;

/** The formats of a document, the one to prefer first. */
enum DocFormat {
    HTML("HTML", "html", "text/html", Optional.empty()),
    TURTLE("Turtle", ExportFormat.TURTLE),
    JSONLD("JSON-LD", ExportFormat.JSONLD),
    NTRIPLES("N-Triples", ExportFormat.NTRIPLES),
    RDFXML("RDF/XML", ExportFormat.RDFXML);

    private final String label;
    private final String ending;
    private final String mediaType;
    private final Optional<ExportFormat> data;

    DocFormat(String label, ExportFormat data) {
        this(label, data.ending(), data.mediaType(), Optional.of(data));
    }

    DocFormat(String label, String ending, String mediaType, Optional<ExportFormat> data) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
        this.data = data;
    }

    String label() {
        return label;
    }

    /** The ending of a path, with its dot. */
    String ending() {
        return "." + ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** The value of the Content-Type header. */
    String contentType() {
        // RDF/XML and JSON-LD say themselves that they are UTF-8.
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** The format of the data; empty for a page. */
    Optional<ExportFormat> data() {
        return data;
    }

    /** The format that a path asks for by its ending; empty where it leaves the choice to the Accept header. */
    static Optional<DocFormat> byEnding(String path) {
        return Stream.of(values())
                .filter(format -> path.endsWith(format.ending()))
                .findFirst();
    }
}
