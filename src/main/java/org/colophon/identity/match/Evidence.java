package org.colophon.identity.match;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.colophon.identity.score.Waterfall;

/**
 * What is known of the candidates of a collection under a model: first how they compare, then which venues go together,
 * then who has a better partner. Each step sees only what the step before has found, so the outcome does not depend on
 * the order of anything.
 */
final class Evidence {

    private static final double SURE = 0.9;

    private final Profiles profiles;
    private final Comparison comparison;
    private final List<Scored> scored;
    private final Model model;
    private Optional<Partners> partners = Optional.empty();

    private Evidence(Profiles profiles, Comparison comparison, List<Scored> scored, Model model) {
        this.profiles = profiles;
        this.comparison = comparison;
        this.scored = scored;
        this.model = model;
    }

    /** Compares candidates, in order, under a model, or under the model it takes its view of partners from. */
    static Evidence of(Comparisons comparisons, List<Pair> pairs, Model given) {
        Model model = given.partnersBy().orElse(given);
        Profiles profiles = comparisons.profiles();
        Comparison first = new Comparison(profiles, comparisons.names(), new VenueTies(profiles.venues()));
        byte[][] levels = comparisons.levels(pairs, model.isTaught() || given.isTaught());
        Scorer scorer = new Scorer(model);
        List<Scored> scored = parallel(pairs.size(), i -> scored(pairs.get(i), levels[i], scorer));
        return new Evidence(profiles, first, scored, model).tied();
    }

    /** The same under another model. */
    Evidence under(Model other) {
        Scorer scorer = new Scorer(other);
        List<Scored> again = parallel(scored.size(), i -> {
            Scored s = scored.get(i);
            return scored(s.pair(), s.levels(), scorer);
        });
        return new Evidence(profiles, comparison, again, other).tied();
    }

    private static List<Scored> parallel(int size, IntFunction<Scored> made) {
        return IntStream.range(0, size).parallel().mapToObj(made).toList();
    }

    /** Takes comparisons as they are, on the ground of venues that are known to go together. */
    static Evidence on(Profiles profiles, Comparison comparison, List<Scored> scored, Model model) {
        return new Evidence(profiles, comparison, scored, model);
    }

    /** Which venues the surest of these pairs bring together. */
    VenueTies ties() {
        VenueTable venues = profiles.venues();
        return VenueTies.seen(
                venues, scored.parallelStream().filter(this::showsVenues).mapToLong(s -> {
                    int left = profiles.get(s.pair().a()).venue;
                    int right = profiles.get(s.pair().b()).venue;
                    return VenueTies.key(venues.series(left), venues.series(right));
                }));
    }

    private boolean showsVenues(Scored s) {
        Profile a = profiles.get(s.pair().a());
        Profile b = profiles.get(s.pair().b());
        return a.venue >= 0 && b.venue >= 0 && a.source != b.source && Waterfall.probability(s.bits()) > SURE;
    }

    /** The same with what these scores show of venues. */
    private Evidence tied() {
        VenueTies ties = ties();
        Comparison tied = new Comparison(profiles, names(), ties);
        Scorer scorer = new Scorer(model);
        List<Scored> again = parallel(scored.size(), i -> {
            Scored s = scored.get(i);
            byte[] levels = revised(s, ties);
            return levels == s.levels() ? s : scored(s.pair(), levels, scorer);
        });
        return new Evidence(profiles, tied, again, model);
    }

    private NameAgreement names() {
        return comparison.names();
    }

    private byte[] revised(Scored s, VenueTies ties) {
        int at = Feature.VENUE.ordinal();
        if (s.levels()[at] == Comparison.MISSING) {
            return s.levels();
        }
        int level = ties.level(
                profiles.get(s.pair().a()).venue, profiles.get(s.pair().b()).venue);
        if (level == s.levels()[at]) {
            return s.levels();
        }
        byte[] levels = s.levels().clone();
        levels[at] = (byte) level;
        return levels;
    }

    static Scored scored(Pair pair, byte[] levels, Scorer scorer) {
        return new Scored(pair, levels, scorer.bits(levels));
    }

    /** Worked out when they are first asked for: not everybody asks. */
    private synchronized Partners partners() {
        Partners known = partners.orElseGet(() -> new Partners(profiles, scored, model));
        partners = Optional.of(known);
        return known;
    }

    Model model() {
        return model;
    }

    /** The candidates without regard to other partners. */
    List<Scored> scored() {
        return scored;
    }

    /** How any two records compare, other partners included. */
    byte[] levels(Pair pair) {
        return withPartner(pair, comparison.levels(profiles.get(pair.a()), profiles.get(pair.b())), true, partners());
    }

    /** How any records compare, other partners included. */
    List<byte[]> levels(List<Pair> pairs) {
        return pairs.parallelStream().map(this::levels).toList();
    }

    /** How any records compare by themselves, whatever their other partners are. */
    List<byte[]> alone(List<Pair> pairs) {
        return pairs.parallelStream()
                .map(pair -> comparison.levels(profiles.get(pair.a()), profiles.get(pair.b())))
                .toList();
    }

    /** How the candidates compare, the best of other partners included, in their order. */
    List<byte[]> levels() {
        Partners known = partners();
        return IntStream.range(0, scored.size())
                .parallel()
                .mapToObj(i -> withPartner(scored.get(i).pair(), scored.get(i).levels(), false, known))
                .toList();
    }

    /** The final scores of the candidates under a model, in their order. */
    double[] bits(Model by) {
        boolean finely = by.isTaught();
        Scorer scorer = new Scorer(by);
        Partners known = partners();
        return IntStream.range(0, scored.size())
                .parallel()
                .mapToDouble(i -> scorer.bits(
                        withPartner(scored.get(i).pair(), scored.get(i).levels(), finely, known)))
                .toArray();
    }

    AuthorComparison authors(Pair pair) {
        return comparison.authors(profiles.get(pair.a()), profiles.get(pair.b()));
    }

    private static byte[] withPartner(Pair pair, byte[] levels, boolean finely, Partners partners) {
        byte[] copy = levels.clone();
        copy[Feature.PARTNER.ordinal()] = partners.level(pair);
        copy[Feature.REPEATS.ordinal()] = partners.repeats(pair);
        if (finely) {
            partners.rivals(pair, copy);
            copy[Feature.THIRD.ordinal()] = partners.third(pair);
        }
        return copy;
    }
}
