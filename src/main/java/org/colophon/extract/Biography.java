package org.colophon.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.extract.Sentences.Sentence;
import org.colophon.model.PersonFacts;
import org.colophon.model.PersonFacts.Employment;
import org.colophon.model.Quoted;
import org.colophon.page.Line;

/**
 * Facts from a biography in free text, English or French: what somebody is and where, what they work on, earlier
 * jobs, degrees, prizes.
 *
 * <p>Only sentences of well-known shapes are read; of all others nothing is said. Each value is quoted from the
 * sentence it stands in.
 */
public final class Biography {

    private Biography() {}

    /**
     * Adds what a biography says to what the page says of the person elsewhere. Where the page prints roles,
     * affiliations or topics of their own, these stand, and the biography's are left out.
     *
     * @param lines the paragraphs of the biography; none if the page has none
     */
    public static PersonFacts add(List<Line> lines, PersonFacts printed) {
        if (lines.isEmpty()) {
            return printed;
        }
        List<Sentence> sentences = Sentences.of(lines);
        Career career = new Career(printed.name().map(Quoted::value));
        Education education = new Education();
        List<PersonFacts.Prize> prizes = new ArrayList<>();
        List<Quoted> topics = new ArrayList<>();
        for (Sentence sentence : sentences) {
            career.read(sentence);
            education.read(sentence);
            prizes.addAll(Prizes.read(sentence));
            topics.addAll(Interests.read(sentence));
        }
        List<Quoted> roles = printed.roles().isEmpty() ? career.roles() : printed.roles();
        List<Quoted> affiliations = printed.affiliations().isEmpty() ? career.affiliations() : printed.affiliations();
        if (affiliations.isEmpty()) {
            affiliations = career.joinedLast().map(List::of).orElse(List.of());
            roles = roles.isEmpty() ? career.joinedAs().map(List::of).orElse(List.of()) : roles;
        }
        List<PersonFacts.Supervisor> supervisors = new ArrayList<>(printed.supervisors());
        supervisors.addAll(education.supervisors());
        return new PersonFacts(
                printed.name(),
                roles,
                affiliations,
                printed.topics().isEmpty() ? topics : printed.topics(),
                employments(career.employments(), affiliations, roles),
                education.degrees(),
                supervisors,
                prizes);
    }

    /**
     * Gives a job that began and did not end the full name of the current affiliation that it abbreviates (<i>joined
     * Google</i>, <i>at Google Research</i>), and the current role.
     */
    private static List<Employment> employments(List<Employment> found, List<Quoted> affiliations, List<Quoted> roles) {
        List<Employment> employments = new ArrayList<>();
        for (Employment job : found) {
            Optional<Quoted> current = affiliations.stream()
                    .filter(place -> abbreviates(job.organization().value(), place.value()))
                    .findFirst();
            if (current.isPresent() && job.end().isEmpty() && job.start().isPresent()) {
                Optional<Quoted> role = job.role().or(() -> roles.stream().findFirst());
                employments.add(new Employment(current.get(), role, job.start(), job.end()));
            } else {
                employments.add(job);
            }
        }
        return employments;
    }

    private static boolean abbreviates(String part, String whole) {
        return whole.equals(part) || whole.startsWith(part + " ");
    }
}
