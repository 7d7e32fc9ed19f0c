package org.colophon.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * An identity question and how it was judged.
 *
 * @param decision the decision's IRI
 * @param verdict {@code col:Merged}, {@code col:KeptApart} or {@code col:Undecided}
 * @param confidence from 0 to 1, as written
 * @param score the log-odds in bits, as written
 * @param reason in words, as the one who decided gave it
 * @param about the things in question
 * @param evidence what the decision rests on
 * @param decidedBy the rules, or a person
 * @param undoneAt when the decision was taken back, if it was
 */
public record DecisionNote(
        Node decision,
        Optional<Node> verdict,
        Optional<String> confidence,
        Optional<String> score,
        Optional<String> reason,
        List<Named> about,
        List<EvidenceNote> evidence,
        Optional<Named> decidedBy,
        Optional<String> undoneAt) {

    public DecisionNote {
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }

    /**
     * One thing that speaks for or against.
     *
     * @param signal what kind of thing, such as <i>same abstract</i>
     * @param description in words
     * @param bits what it is worth, as written
     * @param compares the records or mentions it compares
     */
    public record EvidenceNote(
            Optional<String> signal, Optional<String> description, Optional<String> bits, List<Named> compares) {
        public EvidenceNote {
            compares = List.copyOf(compares);
        }
    }
}
