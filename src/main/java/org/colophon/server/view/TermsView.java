package org.colophon.server.view;

import java.util.List;

/**
 * A vocabulary as a page.
 *
 * @param heading what it is called
 * @param iri its IRI, as text; perhaps empty
 * @param terms its terms
 */
public record TermsView(String heading, String iri, List<Term> terms) {

    public TermsView {
        terms = List.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param anchor its local name
     * @param name its abbreviated IRI
     * @param label its label
     * @param comment what it means; perhaps empty
     * @param facts what else is said of it
     */
    public record Term(String anchor, String name, LinkView label, LinkView comment, List<FactView> facts) {
        public Term {
            facts = List.copyOf(facts);
        }
    }
}
