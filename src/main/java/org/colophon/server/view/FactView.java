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
     * @param rule what concluded it; empty where a page prints it
     * @param sources where pages print it
     * @param untold how many more places there are
     */
    public record Value(LinkView value, String datatype, String rule, List<SourceView> sources, int untold) {
        public Value {
            sources = List.copyOf(sources);
        }

        /** The first source, which stands on the page at once; the others are there to be opened. */
        public List<SourceView> first() {
            return sources.stream().limit(1).toList();
        }

        public List<SourceView> others() {
            return sources.stream().skip(1).toList();
        }

        public int otherCount() {
            return others().size() + untold;
        }
    }
}
