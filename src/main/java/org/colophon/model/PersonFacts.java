package org.colophon.model;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of the person it is about.
 *
 * @param name the name as printed, perhaps inverted (<i>Bengio, Samy</i>)
 * @param roles what the person is, such as <i>PhD student</i>
 * @param affiliations organizations the page states as current
 * @param topics research topics
 * @param employments jobs with their years
 * @param degrees degrees received
 * @param supervisors people named as the person's supervisors outside a degree
 * @param prizes prizes and competitions won
 * @param identifiers what registries of people call the person; each once
 */
public record PersonFacts(
        Optional<Quoted> name,
        List<Quoted> roles,
        List<Quoted> affiliations,
        List<Quoted> topics,
        List<Employment> employments,
        List<Degree> degrees,
        List<Supervisor> supervisors,
        List<Prize> prizes,
        List<PersonIdentifier> identifiers) {

    public PersonFacts {
        roles = List.copyOf(roles);
        affiliations = List.copyOf(affiliations);
        topics = List.copyOf(topics);
        employments = List.copyOf(employments);
        degrees = List.copyOf(degrees);
        supervisors = List.copyOf(supervisors);
        prizes = List.copyOf(prizes);
        identifiers = PersonIdentifier.distinct(identifiers);
    }

    /** What a page says that gives the person no identifier. */
    public PersonFacts(
            Optional<Quoted> name,
            List<Quoted> roles,
            List<Quoted> affiliations,
            List<Quoted> topics,
            List<Employment> employments,
            List<Degree> degrees,
            List<Supervisor> supervisors,
            List<Prize> prizes) {
        this(name, roles, affiliations, topics, employments, degrees, supervisors, prizes, List.of());
    }

    /** The same facts with other identifiers. */
    public PersonFacts identifiedBy(List<PersonIdentifier> others) {
        return new PersonFacts(name, roles, affiliations, topics, employments, degrees, supervisors, prizes, others);
    }

    /**
     * A job.
     *
     * @param organization where
     * @param role as what
     * @param start the year it began
     * @param end the year it ended; empty while it lasts or where the page does not say
     */
    public record Employment(
            Quoted organization, Optional<Quoted> role, Optional<Quoted> start, Optional<Quoted> end) {}

    /**
     * A degree received.
     *
     * @param degree its name, such as <i>PhD</i>
     * @param institution where
     * @param year when
     * @param supervisors under whom, as printed
     */
    public record Degree(Quoted degree, Optional<Quoted> institution, Optional<Quoted> year, List<Quoted> supervisors) {

        public Degree {
            supervisors = List.copyOf(supervisors);
        }
    }

    /**
     * A supervisor that a page names under a heading.
     *
     * @param name the supervisor as printed
     * @param heading the heading above the name, such as <i>Co-supervisor</i>
     */
    public record Supervisor(Quoted name, String heading) {}

    /**
     * A prize or competition won.
     *
     * @param name what was won
     * @param year when
     */
    public record Prize(Quoted name, Optional<Quoted> year) {}
}
