package org.colophon.ingest;

import org.colophon.capture.Captured;
import org.colophon.extract.Extraction;
import org.colophon.graph.ClaimTriples;
import org.colophon.graph.ClaimsWriter;
import org.colophon.graph.Iris;
import org.colophon.model.Claims;

/**
 * A page that was read and only wants storing.
 *
 * @param name what the user called it
 * @param captured its bytes
 * @param reading who read it, what it says, and what it rests on
 * @param triples the same as triples
 */
record Prepared(String name, Captured captured, Reading.Done reading, ClaimTriples triples) {

    static Prepared of(String name, Captured captured, Reading.Done reading, Iris iris) {
        Claims claims = reading.extraction().claims();
        return new Prepared(name, captured, reading, ClaimsWriter.write(iris, captured.capture(), claims));
    }

    Extraction.Read read() {
        return reading.extraction();
    }

    String captureKey() {
        return captured.capture().key();
    }

    int size() {
        return triples.claims().size() + triples.evidence().size();
    }
}
