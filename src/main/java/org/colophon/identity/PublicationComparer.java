package org.colophon.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.identity.Judgement.Basis;
import org.colophon.model.Folding;
import org.colophon.model.PartialDate;

/**
 * Judges whether two listings are of one work, by general rules over titles, abstracts, names and
 * years. A missing value never speaks against.
 */
final class PublicationComparer {

    /** Text shared by abstracts of one paper, in the share of three-word runs. */
    private static final double NEARLY_EQUAL = 0.8;
    /** More than chance and habit explain; the abstracts of unrelated papers share less than a tenth. */
    private static final double RELATED = 0.2;

    private static final int TELLING_ABSTRACT = 200;
    private static final int TELLING_TITLE_WORDS = 4;
    private static final int YEARS_APART = 2;

    private final KnownPeople people;

    /**
     * A comparer of listings.
     *
     * @param people who is known to be who
     */
    PublicationComparer(KnownPeople people) {
        this.people = people;
    }

    /** Judges two records; empty where nothing worth a word connects them. */
    Optional<Judgement> compare(RecordClaim a, RecordClaim b) {
        return new Comparison(a, b).judge();
    }

    private final class Comparison {
        private final RecordClaim a;
        private final RecordClaim b;
        private final List<Observation> seen = new ArrayList<>();

        Comparison(RecordClaim a, RecordClaim b) {
            this.a = a;
            this.b = b;
        }

        Optional<Judgement> judge() {
            if (sameIdentifier()) {
                return Optional.of(merged(0.99, Basis.TEXT));
            }
            boolean bothTitled = a.title().isPresent() && b.title().isPresent();
            boolean sameTitle = bothTitled && titleKey(a).equals(titleKey(b));
            if (sameTitle) {
                see("same-title", "the same title");
            }
            Optional<Judgement> byAbstract =
                    a.summary().isPresent() && b.summary().isPresent()
                            ? byAbstract(sameTitle, bothTitled && !sameTitle)
                            : Optional.empty();
            return byAbstract.isEmpty() && sameTitle ? Optional.of(byTitle()) : byAbstract;
        }

        private boolean sameIdentifier() {
            for (RecordClaim.Value mine : a.identifiers()) {
                for (RecordClaim.Value theirs : b.identifiers()) {
                    boolean same = MatchKeys.identifies(mine)
                            && mine.property().equals(theirs.property())
                            && MatchKeys.ofIdentifier(mine.value()).equals(MatchKeys.ofIdentifier(theirs.value()));
                    if (same) {
                        see(
                                "same-identifier",
                                "the same " + mine.property().getLocalName() + " "
                                        + mine.value().getLiteralLexicalForm());
                        return true;
                    }
                }
            }
            return false;
        }

        private Optional<Judgement> byAbstract(boolean sameTitle, boolean otherTitle) {
            String left = Folding.key(a.summary().orElseThrow());
            String right = Folding.key(b.summary().orElseThrow());
            boolean telling = Math.min(left.length(), right.length()) >= TELLING_ABSTRACT;
            if (telling && left.equals(right)) {
                return Optional.of(sameAbstract(otherTitle));
            }
            if (telling && (left.startsWith(right) || right.startsWith(left))) {
                see("abstract-shortened", "one abstract is the beginning of the other");
                return Optional.of(otherTitle ? undecidedByTitle(0.7) : merged(0.95, Basis.TEXT));
            }
            double overlap =
                    Shingles.overlap(a.summary().orElseThrow(), b.summary().orElseThrow());
            if (overlap < RELATED) {
                return Optional.empty();
            }
            see(
                    "abstract-overlap",
                    String.format("%.0f %% of the shorter abstract stands in the other", overlap * 100));
            if (overlap >= NEARLY_EQUAL) {
                return Optional.of(otherTitle ? undecidedByTitle(0.8) : merged(0.95, Basis.TEXT));
            }
            return sameTitle ? Optional.empty() : Optional.of(related());
        }

        private Judgement sameAbstract(boolean otherTitle) {
            see("same-abstract", "the same abstract");
            if (otherTitle) {
                see("other-title", "under another title");
                return merged(0.9, Basis.TEXT);
            }
            if (a.captureKey().equals(b.captureKey())) {
                see("one-page", "listed twice on one page");
                return merged(0.95, Basis.TEXT);
            }
            if (a.index() == b.index()) {
                see("same-place", "at place " + a.index() + " of both lists");
                return merged(1.0, Basis.TEXT);
            }
            return merged(0.94, Basis.TEXT);
        }

        private Judgement related() {
            if (a.title().isEmpty() || b.title().isEmpty()) {
                see("missing-title", "a listing without a title cannot be told by it");
            }
            return new Judgement(Verdict.UNDECIDED, 0.7, Basis.TEXT, seen);
        }

        private Judgement undecidedByTitle(double confidence) {
            see("other-title", "under another title");
            return new Judgement(Verdict.UNDECIDED, confidence, Basis.TEXT, seen);
        }

        private Judgement byTitle() {
            boolean telling = Folding.words(a.title().orElseThrow()).split(" ").length >= TELLING_TITLE_WORDS;
            boolean named = !a.authors().isEmpty() && !b.authors().isEmpty();
            SharedAuthors shared = SharedAuthors.of(a, b, people);
            boolean farApart = yearsApart() > YEARS_APART;
            if (shared.any()) {
                shared.tell(this::see);
                return farApart ? apartInTime() : merged(0.97, Basis.TITLE);
            }
            if (farApart) {
                return apartInTime();
            }
            if (named) {
                shared.tell(this::see);
                return new Judgement(Verdict.UNDECIDED, telling ? 0.6 : 0.3, Basis.TITLE, seen);
            }
            if (telling) {
                return merged(0.9, Basis.TITLE);
            }
            see("generic-title", "a title too short to tell by, and no author to compare");
            return new Judgement(Verdict.UNDECIDED, 0.5, Basis.TITLE, seen);
        }

        private Judgement apartInTime() {
            see("years-apart", yearsApart() + " years between them");
            return new Judgement(Verdict.KEPT_APART, 0.8, Basis.TITLE, seen);
        }

        private Judgement merged(double confidence, Basis basis) {
            return new Judgement(Verdict.MERGED, confidence, basis, seen);
        }

        private int yearsApart() {
            Optional<Integer> left = year(a);
            Optional<Integer> right = year(b);
            return left.isPresent() && right.isPresent() ? Math.abs(left.get() - right.get()) : 0;
        }

        private void see(String signal, String words) {
            seen.add(new Observation(signal, words, List.<Node>of(a.iri(), b.iri())));
        }
    }

    private static String titleKey(RecordClaim record) {
        return Folding.key(record.title().orElseThrow());
    }

    static Optional<Integer> year(RecordClaim record) {
        return record.date().flatMap(PartialDate::parse).map(PartialDate::year);
    }
}
