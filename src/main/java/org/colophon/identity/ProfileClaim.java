package org.colophon.identity;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What one page says of the person it is about, as claimed.
 *
 * @param iri the profile
 * @param captureKey the capture
 * @param subject the person's own name; empty where the page never gives it
 * @param language the language of the page's interface, as a BCP 47 tag; empty if unknown
 * @param roles printed roles
 * @param affiliations printed affiliations
 * @param topics printed research topics
 * @param statements employments, degrees, prizes and supervisions
 */
public record ProfileClaim(
        Node iri,
        String captureKey,
        Optional<MentionClaim> subject,
        String language,
        List<String> roles,
        List<String> affiliations,
        List<String> topics,
        List<Statement> statements) {

    /**
     * One statement of a profile.
     *
     * @param iri the statement
     * @param type its class in the ontology
     * @param label what it is about: an organization, a degree or a prize
     * @param organization where
     * @param role as what
     * @param start printed start
     * @param end printed end, or the printed year
     * @param supervisors the supervisors it names
     */
    public record Statement(
            Node iri,
            Node type,
            Optional<String> label,
            Optional<String> organization,
            Optional<String> role,
            Optional<String> start,
            Optional<String> end,
            List<MentionClaim> supervisors) {}
}
