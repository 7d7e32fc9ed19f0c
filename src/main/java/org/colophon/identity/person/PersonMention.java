package org.colophon.identity.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.model.PersonScheme;

/**
 * A person's name as it stands in one place, with what stands around it.
 *
 * <pre>{@code
 * PersonMention.of("page-1#3", "A. Petrova", "page-1#list-7")
 *         .beside(List.of("Jo Bloggs"))
 *         .onWork("doi:10.1234/5", "Parsing made easy", Optional.of(2011), Optional.of("EMNLP"))
 * }</pre>
 *
 * @param id names the mention; no two mentions have the same
 * @param printed the name as printed, in natural order or inverted with a comma
 * @param list the list of names it stands in: two names in one list are two people
 * @param work what the list belongs to; two lists of one work are laid side by side. Empty where unknown
 * @param others the names printed beside it
 * @param title the work's title; empty where unknown
 * @param year when the work appeared
 * @param venue where it appeared, as printed
 * @param affiliations where the person works, as printed
 * @param identifiers scheme to value, such as {@code orcid} to {@code 0000-0002-1825-0097}; {@link #PROVING} settles
 *     who is meant, schemes in {@link #SHARED} may be several of one person
 */
public record PersonMention(
        String id,
        String printed,
        String list,
        Optional<String> work,
        List<String> others,
        String title,
        Optional<Integer> year,
        Optional<String> venue,
        List<String> affiliations,
        Map<String, String> identifiers) {

    /**
     * The scheme that people themselves prove to be theirs: one identifier is one person's, whatever their names, and
     * two are two people's.
     */
    public static final String PROVING = scheme(PersonScheme.ORCID);

    /** Identifying schemes of which one person may have several: two values do not contradict each other. */
    public static final List<String> SHARED = Stream.concat(
                    Stream.of("email", "homepage"),
                    Stream.of(PersonScheme.values())
                            .filter(scheme -> !scheme.namesThePerson())
                            .map(PersonMention::scheme))
            .toList();

    public PersonMention {
        others = List.copyOf(others);
        affiliations = List.copyOf(affiliations);
        identifiers = Map.copyOf(identifiers);
    }

    /** What a registry's scheme is called here. */
    public static String scheme(PersonScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }

    /** What readers call identifiers of a scheme. */
    static String label(String scheme) {
        return Stream.of(PersonScheme.values())
                .filter(known -> scheme(known).equals(scheme))
                .map(PersonScheme::label)
                .findFirst()
                .orElse(scheme);
    }

    /** A bare name in a list. */
    public static PersonMention of(String id, String printed, String list) {
        return new PersonMention(
                id,
                printed,
                list,
                Optional.empty(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    /** The same with the names that stand beside it. */
    public PersonMention beside(List<String> names) {
        return new PersonMention(id, printed, list, work, names, title, year, venue, affiliations, identifiers);
    }

    /** The same on a work; an empty key or title stands for an unknown one. */
    public PersonMention onWork(String key, String called, Optional<Integer> appeared, Optional<String> in) {
        Optional<String> known = key.isEmpty() ? Optional.empty() : Optional.of(key);
        return new PersonMention(id, printed, list, known, others, called, appeared, in, affiliations, identifiers);
    }

    /** The same with places of work. */
    public PersonMention at(List<String> places) {
        return new PersonMention(id, printed, list, work, others, title, year, venue, places, identifiers);
    }

    /** The same with identifiers. */
    public PersonMention identifiedBy(Map<String, String> values) {
        return new PersonMention(id, printed, list, work, others, title, year, venue, affiliations, values);
    }
}
