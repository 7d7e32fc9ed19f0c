package org.colophon.server.view;

import java.util.List;

/**
 * All values of one property.
 *
 * @param property the property in words, linked to what defines it
 * @param term the property's abbreviated IRI
 * @param values its values
 */
public record FactView(LinkView property, String term, List<Value> values) {

    public FactView {
        values = List.copyOf(values);
    }

    /**
     * One value and why it stands.
     *
     * @param value the value
     * @param datatype the datatype's abbreviated IRI where it tells something; else empty
     * @param rule what concluded it, as a sentence; empty where a page prints it
     * @param open the sources that stand on the page at once
     * @param folded those that are there to be opened
     * @param untold how many more there are
     */
    public record Value(
            LinkView value, String datatype, String rule, List<SourceView> open, List<SourceView> folded, int untold) {
        public Value {
            open = List.copyOf(open);
            folded = List.copyOf(folded);
        }

        /** What to click on for the folded sources: <i>2 more places</i>. */
        public String summary() {
            int count = folded.size() + untold;
            return count + (open.isEmpty() ? " " : " more ") + (count == 1 ? "place" : "places");
        }
    }
}
