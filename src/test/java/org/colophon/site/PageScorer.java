package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.colophon.site.ExpectedClaims.Degree;
import org.colophon.site.ExpectedClaims.Employment;
import org.colophon.site.ExpectedClaims.Listing;
import org.colophon.site.ExpectedClaims.Person;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a reader found, missed and made up, field by field.
 *
 * <p>Listings are paired in order as a longest common subsequence is, by title and abstract, so one
 * missed listing does not shift all that follow. Every value of a field is one thing to find; author lists
 * count the names that stand in the right order.
 */
final class PageScorer {

    private final Tally tally = new Tally();

    /** Compares one page's claims with what they should be. */
    PageScorer add(String page, ExpectedClaims expected, ExpectedClaims actual) {
        tally.page(page);
        one("site", expected.site(), actual.site());
        one("language", expected.language(), actual.language());
        person(expected.personOrNobody(), actual.personOrNobody());
        topics(expected, actual.personOrNobody().topics());
        many("empty heading", expected.emptyHeadings(), actual.emptyHeadings());
        listings(expected.listings(), actual.listings());
        return this;
    }

    Tally tally() {
        return tally;
    }

    private void person(Person expected, Person actual) {
        one("name", expected.name(), actual.name());
        many("role", expected.roles(), actual.roles());
        many("affiliation", expected.affiliations(), actual.affiliations(), PageScorer::sameOrDepartmentOf);
        many(
                "supervisor",
                expected.supervisors().stream()
                        .map(s -> untitled(s.name()) + " / " + s.heading())
                        .toList(),
                actual.supervisors().stream()
                        .map(s -> untitled(s.name()) + " / " + s.heading())
                        .toList());
        many(
                "prize",
                expected.prizes().stream().map(p -> p.name() + " / " + p.year()).toList(),
                actual.prizes().stream().map(p -> p.name() + " / " + p.year()).toList());
        jobs(expected, actual);
        degrees(expected.degrees(), actual.degrees());
    }

    /** On a profile with a biography, topics found in its prose are neither asked for nor wrong. */
    private void topics(ExpectedClaims expected, List<String> found) {
        List<String> wanted = expected.personOrNobody().topics();
        boolean prose = expected.site().equals(ExpectedClaims.GOOGLE);
        many("topic", wanted, prose ? found.stream().filter(wanted::contains).toList() : found);
    }

    private void jobs(Person expected, Person actual) {
        List<Employment> rest = new ArrayList<>(actual.employments());
        // A job without years that only repeats the stated affiliation is neither asked for nor wrong.
        rest.removeIf(job -> job.start() == null
                && job.end() == null
                && actual.affiliations().stream().anyMatch(place -> sameEmployer(place, job.organization())));
        for (Employment job : expected.employments()) {
            Employment found = take(rest, other -> sameEmployer(job.organization(), other.organization()));
            one("employer", job.organization(), found == null ? null : job.organization());
            one("job role", job.role(), found == null ? null : found.role());
            one("job start", job.start(), found == null ? null : found.start());
            one("job end", job.end(), found == null ? null : found.end());
        }
        rest.forEach(job -> one("employer", null, job.toString()));
    }

    private void degrees(List<Degree> expected, List<Degree> actual) {
        List<Degree> rest = new ArrayList<>(actual);
        for (Degree degree : expected) {
            Degree found = take(rest, other -> plain(degree.degree()).equals(plain(other.degree())));
            one("degree", degree.degree(), found == null ? null : degree.degree());
            String school = found == null || found.institution() == null ? null : found.institution();
            boolean sameSchool =
                    school != null && degree.institution() != null && sameEmployer(degree.institution(), school);
            one("degree school", degree.institution(), sameSchool ? degree.institution() : school);
            one("degree year", degree.year(), found == null ? null : found.year());
            many(
                    "degree supervisor",
                    degree.supervisors().stream().map(PageScorer::untitled).toList(),
                    found == null
                            ? List.of()
                            : found.supervisors().stream()
                                    .map(PageScorer::untitled)
                                    .toList());
        }
        rest.forEach(degree -> one("degree", null, degree.toString()));
    }

    private void listings(List<Listing> expected, List<Listing> actual) {
        for (Alignment.Pair<Listing> pair : Alignment.of(expected, actual, PageScorer::alikeness)) {
            tally.place(pair.place());
            Listing left = pair.left();
            Listing right = pair.right();
            field("title", left, right, Listing::title);
            field("venue", left, right, Listing::venue);
            field("date", left, right, Listing::date);
            field("volume", left, right, Listing::volume);
            field("pages", left, right, Listing::pages);
            field("publisher", left, right, Listing::publisher);
            field("status", left, right, Listing::status);
            field("abstract", left, right, Listing::summary);
            field("abstract status", left, right, Listing::abstractStatus);
            List<String> names = left == null ? List.of() : left.authors();
            List<String> found = right == null ? List.of() : right.authors();
            for (Alignment.Pair<String> name :
                    Alignment.of(names, found, (a, b) -> plain(a).equals(plain(b)) ? 1 : 0)) {
                one("author", name.left(), name.right());
            }
        }
        tally.place("");
    }

    private void field(
            String name, @Nullable Listing expected, @Nullable Listing actual, Function<Listing, @Nullable String> of) {
        one(name, expected == null ? null : of.apply(expected), actual == null ? null : of.apply(actual));
    }

    private void one(String field, @Nullable String expected, @Nullable String actual) {
        if (expected != null && actual != null && plain(expected).equals(plain(actual))) {
            tally.hit(field);
            return;
        }
        if (expected != null) {
            tally.miss(field, expected);
        }
        if (actual != null) {
            tally.noise(field, actual);
        }
    }

    private void many(String field, List<String> expected, List<String> actual) {
        many(field, expected, actual, (a, b) -> plain(a).equals(plain(b)));
    }

    private void many(String field, List<String> expected, List<String> actual, BiPredicate<String, String> same) {
        List<String> rest = new ArrayList<>(actual);
        for (String value : expected) {
            one(field, value, take(rest, other -> same.test(value, other)) == null ? null : value);
        }
        rest.forEach(value -> one(field, null, value));
    }

    private static <T> @Nullable T take(List<T> from, Predicate<T> wanted) {
        for (int i = 0; i < from.size(); i++) {
            if (wanted.test(from.get(i))) {
                return from.remove(i);
            }
        }
        return null;
    }

    /** How surely two listings are one: equal titles and abstracts count most, a shared beginning some. */
    private static int alikeness(Listing a, Listing b) {
        int points = 0;
        if (a.title() != null && b.title() != null) {
            points += plain(a.title()).equals(plain(b.title())) ? 8 : 0;
        }
        if (a.summary() != null && b.summary() != null) {
            String one = plain(a.summary());
            String other = plain(b.summary());
            points += one.equals(other) ? 8 : 0;
            points += one.regionMatches(0, other, 0, 40) ? 4 : 0;
        }
        if (points == 0 && !a.authors().isEmpty() && a.authors().equals(b.authors())) {
            points = 1;
        }
        return points;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("Ph.D.", "PhD");
    }

    private static String untitled(String name) {
        return plain(name).replaceFirst("^(Professor|Prof\\.|Dr\\.) ", "");
    }

    private static boolean sameOrDepartmentOf(String one, String other) {
        return plain(one).equals(plain(other)) || one.startsWith(other + ",") || other.startsWith(one + ",");
    }

    private static boolean sameEmployer(String one, String other) {
        String a = plain(one).replaceFirst("^[Tt]he ", "");
        String b = plain(other).replaceFirst("^[Tt]he ", "");
        return a.equals(b) || a.equals("Google Research") && b.equals("Google");
    }
}
