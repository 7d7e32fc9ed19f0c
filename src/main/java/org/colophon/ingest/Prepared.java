package org.colophon.ingest;

import org.colophon.capture.Captured;
import org.colophon.extract.Extraction;
import org.colophon.graph.ClaimTriples;
import org.colophon.graph.ClaimsWriter;
import org.colophon.graph.Iris;

/**
 * A page that was read and only wants storing.
 *
 * @param name what the user called it
 * @param captured its bytes
 * @param read who read it, and what it says
 * @param triples the same as triples
 */
record Prepared(String name, Captured captured, Extraction.Read read, ClaimTriples triples) {

    static Prepared of(String name, Captured captured, Extraction.Read read, Iris iris) {
        return new Prepared(name, captured, read, ClaimsWriter.write(iris, captured.capture(), read.claims()));
    }

    String captureKey() {
        return captured.capture().key();
    }

    int size() {
        return triples.claims().size() + triples.evidence().size();
    }
}
