package org.colophon.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader should take from a page, as plain strings without evidence.
 *
 * @param person null where the page never says whose it is
 */
record ExpectedClaims(
        String site,
        @Nullable String language,
        @Nullable Person person,
        List<String> emptyHeadings,
        List<Listing> listings) {

    static final String GOOGLE = "Google Research profile";
    static final String MILA = "Mila directory profile";
    static final String AITOPICS = "AITopics author page";

    /** The person of the page, or one without facts where the page names nobody. */
    Person personOrNobody() {
        return Optional.ofNullable(person).orElse(Person.NOBODY);
    }

    record Person(
            @Nullable String name,
            List<String> roles,
            List<String> affiliations,
            List<String> topics,
            List<Employment> employments,
            List<Degree> degrees,
            List<Supervisor> supervisors,
            List<Prize> prizes) {

        static final Person NOBODY =
                new Person(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        static Person named(String name) {
            return new Person(name, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    record Employment(String organization, @Nullable String role, @Nullable String start, @Nullable String end) {}

    record Degree(String degree, @Nullable String institution, @Nullable String year, List<String> supervisors) {}

    record Supervisor(String name, String heading) {}

    record Prize(String name, @Nullable String year) {}

    /**
     * One publication.
     *
     * @param summary the abstract
     * @param abstractStatus the name of an {@link org.colophon.model.AbstractStatus}
     */
    record Listing(
            @Nullable String title,
            List<String> authors,
            @Nullable String venue,
            @Nullable String date,
            @Nullable String volume,
            @Nullable String pages,
            @Nullable String publisher,
            @Nullable String status,
            @Nullable String summary,
            String abstractStatus) {}
}
