package org.colophon.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colophon.identity.Judgement.Basis;
import org.colophon.identity.PublicationRegion.Link;
import org.colophon.identity.match.Ground;
import org.colophon.identity.match.Neighbourhood;
import org.colophon.identity.match.ScoredLink;
import org.colophon.identity.score.Bits;
import org.colophon.identity.venue.Series;
import org.colophon.identity.venue.VenueParser;

/**
 * Judges two listings by rules and by weights. An identifier or an abstract settles the question; else what the records
 * of the store have shown decides; as long as they are too few to show anything, a title does, and weights only find what
 * no rule sees.
 */
final class PublicationJudge {

    /** Without anything learned, only what is beyond doubt is merged by weight. */
    private static final double SAFE = 6;
    /** Below, two listings are two publications and nothing to ask about. */
    private static final double DOUBTFUL = -3;

    /** A list in which so many publications stand twice repeats itself. */
    private static final double REPEATING = 0.1;

    /** What is worth less is told in one sum. */
    private static final double WORTH_TELLING = 1;

    private final Neighbourhood.Links weights;
    private final boolean learned;
    private final Map<String, Double> repeats;
    private final VenueParser venues = new VenueParser();

    PublicationJudge(Neighbourhood.Links weights, Ground ground) {
        this.weights = weights;
        this.learned = ground.records() > 0 || ground.model().partnersBy().isPresent();
        this.repeats = ground.model().repeats();
    }

    /** The works and versions of a region. */
    Publications resolve(PublicationRegion region, Constraints constraints) {
        List<Link> links = region.links(weights, this);
        VersionSplitter splitter = learned
                ? VersionSplitter.amongSlips(capture -> repeats.getOrDefault(capture, 0.0) > REPEATING)
                : new VersionSplitter();
        return new PublicationResolver(region.records(), links, constraints, splitter).resolve();
    }

    /**
     * @param rule what the rules say, if they say anything
     * @param scored the same pair's weight, if it has one
     */
    Optional<Judgement> judge(RecordClaim a, RecordClaim b, Optional<Judgement> rule, Optional<ScoredLink> scored) {
        boolean settled = rule.filter(r -> r.basis() == Basis.TEXT).isPresent();
        if (settled || scored.isEmpty() || rule.isPresent() && !learned) {
            return rule;
        }
        boolean sameTitle = rule.filter(r -> r.verdict() == Verdict.MERGED).isPresent();
        boolean preprint = sameTitle && isRepository(a) != isRepository(b);
        return preprint ? rule : weighed(scored.get().bits(), sameTitle);
    }

    private Optional<Judgement> weighed(double bits, boolean asked) {
        if (bits <= DOUBTFUL) {
            return asked ? Optional.of(Judgement.weighed(Verdict.KEPT_APART, bits)) : Optional.empty();
        }
        return Optional.of(Judgement.weighed(bits > (learned ? 0 : SAFE) ? Verdict.MERGED : Verdict.UNDECIDED, bits));
    }

    /** What a weighed judgement rests on. */
    List<Observation> why(RecordClaim a, RecordClaim b) {
        List<Node> pair = List.of(a.iri(), b.iri());
        List<Observation> seen = new ArrayList<>();
        double rest = 0;
        for (Bits part : weights.explain(a.iri().getURI(), b.iri().getURI()).parts()) {
            if (Math.abs(part.bits()) < WORTH_TELLING) {
                rest += part.bits();
            } else {
                seen.add(new Observation(part.signal(), part.words(), pair, Optional.of(part.bits())));
            }
        }
        if (Math.abs(rest) >= 0.005) {
            seen.add(new Observation("small-signs", "smaller signs together", pair, Optional.of(rest)));
        }
        return seen;
    }

    private boolean isRepository(RecordClaim record) {
        return record.venue()
                .map(venue -> venues.parse(venue, PublicationComparer.year(record))
                        .series()
                        .kind())
                .filter(kind -> kind == Series.Kind.REPOSITORY)
                .isPresent();
    }
}
