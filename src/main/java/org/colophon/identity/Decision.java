package org.colophon.identity;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One identity question, judged.
 *
 * @param verdict the judgement
 * @param confidence how sure, from 0 to 1
 * @param reason the judgement in words
 * @param about what the question is about, each by the kind of entity and one of its members
 * @param evidence what it rests on
 * @param decidedBy who judged: the rules, or the curation decision of a person
 * @param score the log-odds of its weakest link in bits, to two decimal places; empty if nothing was weighed
 */
public record Decision(
        Verdict verdict,
        double confidence,
        String reason,
        List<Subject> about,
        List<Observation> evidence,
        Node decidedBy,
        Optional<Double> score) {

    public Decision {
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
        score = score.map(value -> Math.round(value * 100) / 100.0);
    }

    /** A decision that nothing was weighed for. */
    public Decision(
            Verdict verdict,
            double confidence,
            String reason,
            List<Subject> about,
            List<Observation> evidence,
            Node decidedBy) {
        this(verdict, confidence, reason, about, evidence, decidedBy, Optional.empty());
    }

    /**
     * An entity, known before it has a key.
     *
     * @param kind its kind, such as {@code work}
     * @param member one of its records or mentions
     */
    public record Subject(String kind, Node member) {}
}
