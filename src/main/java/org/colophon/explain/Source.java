package org.colophon.explain;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One place where a page says a fact.
 *
 * @param capture the captured page
 * @param site the family of pages it belongs to, such as <i>Mila directory profile</i>
 * @param statement the record, mention, profile or statement that says it
 * @param property the claim's property, such as {@code col:printedTitle}
 * @param printed the printed form
 * @param verbatim whether the fact's value is that printed form, letter for letter
 * @param quote the words in the page's raw text; empty where no evidence was kept
 * @param extractor what read the page
 */
public record Source(
        Named capture,
        Optional<String> site,
        Node statement,
        Node property,
        String printed,
        boolean verbatim,
        Optional<Quote> quote,
        Optional<Reader> extractor) {

    /** The name and version of an extractor. */
    public record Reader(String name, String version) {}
}
