package org.colophon.identity;

import org.apache.jena.graph.Node;
import org.colophon.vocab.Col;

/** How an identity question was judged. */
public enum Verdict {
    /** They are one. */
    MERGED(Col.Merged),
    /** They look alike and are not one. */
    KEPT_APART(Col.KeptApart),
    /** Nobody can tell yet; they are treated as two. */
    UNDECIDED(Col.Undecided);

    private final Node term;

    Verdict(Node term) {
        this.term = term;
    }

    /** The ontology's term for this verdict. */
    public Node term() {
        return term;
    }
}
