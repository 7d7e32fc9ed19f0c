package org.colophon.identity;

import java.util.List;
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
 */
public record Decision(
        Verdict verdict,
        double confidence,
        String reason,
        List<Subject> about,
        List<Observation> evidence,
        Node decidedBy) {

    public Decision {
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }

    /**
     * An entity, known before it has a key.
     *
     * @param kind its kind, such as {@code work}
     * @param member one of its records or mentions
     */
    public record Subject(String kind, Node member) {}
}
