package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.identity.cluster.Components;
import org.colophon.identity.score.Waterfall;

/**
 * What could be one publication with some records of a collection, and on from there. It looks at nothing but what these
 * records meet on the way, so a record that comes into a large collection costs what its surroundings cost.
 *
 * <pre>{@code
 * Neighbourhood near = matcher.neighbourhood(ground);
 * List<String> next = near.of(List.of("a"));
 * near.of(next);
 * List<ScoredLink> links = near.links();
 * }</pre>
 */
public final class Neighbourhood {

    /** Who scores less is no rival, and no path to others. */
    private static final double REACH = -3;
    /** Within more than so many that hang together, only candidates are compared. */
    private static final int LARGE = 1_000;

    private final Matcher matcher;
    private final Profiles profiles;
    private final Comparison comparison;
    private final Model base;
    private final Model model;
    private final Scorer alone;
    private final Scorer settled;
    private final boolean finely;
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Pair, Scored> scored = new TreeMap<>();

    Neighbourhood(Matcher matcher, Comparison comparison, Model model) {
        this.matcher = matcher;
        this.profiles = matcher.profiles();
        this.comparison = comparison;
        this.model = model;
        this.base = model.partnersBy().orElse(model);
        this.alone = new Scorer(base);
        this.settled = new Scorer(model);
        this.finely = model.isTaught() || base.isTaught();
    }

    /**
     * Takes records into the neighbourhood.
     *
     * @param ids records of the collection; others are passed over
     * @return those that may be one publication with some of them, in no order that matters
     */
    public List<String> of(Collection<String> ids) {
        int[] fresh = ids.stream()
                .filter(matcher::has)
                .mapToInt(matcher::number)
                .filter(asked::add)
                .toArray();
        List<Pair> pairs = Arrays.stream(fresh)
                .parallel()
                .boxed()
                .flatMap(number -> IntStream.of(matcher.candidates(number, Matcher.LIMIT))
                        .mapToObj(other -> Pair.of(number, other)))
                .distinct()
                .toList();
        Set<String> reached = new HashSet<>();
        for (Scored found : compare(pairs)) {
            scored.put(found.pair(), found);
        }
        for (Pair pair : pairs) {
            Scored found = Objects.requireNonNull(scored.get(pair));
            if (Math.max(found.bits(), settled.bits(found.levels())) > REACH) {
                reached.add(matcher.id(pair.a()));
                reached.add(matcher.id(pair.b()));
            }
        }
        return List.copyOf(reached);
    }

    /** Compares two records of the collection, whether or not they would have been found worth comparing. */
    public void compare(String left, String right) {
        if (matcher.has(left) && matcher.has(right)) {
            Pair pair = Pair.of(matcher.number(left), matcher.number(right));
            compare(List.of(pair)).forEach(found -> scored.put(pair, found));
        }
    }

    private List<Scored> compare(List<Pair> pairs) {
        return pairs.parallelStream()
                .filter(pair -> !scored.containsKey(pair))
                .map(pair -> Evidence.scored(
                        pair, comparison.levels(profiles.get(pair.a()), profiles.get(pair.b()), finely), alone))
                .toList();
    }

    /** The settled scores of all pairs that were compared, and of those that hang together through others. */
    public Links links() {
        return new Links(Evidence.on(profiles, comparison, List.copyOf(scored.values()), base));
    }

    /** Scores that know of each other, since one record has one partner in a list that says nothing twice. */
    public final class Links {

        private final Evidence evidence;
        private final Map<Pair, Double> bits = new TreeMap<>();

        private Links(Evidence evidence) {
            this.evidence = evidence;
            double[] scores = evidence.bits(model);
            for (int i = 0; i < scores.length; i++) {
                bits.put(evidence.scored().get(i).pair(), scores[i]);
            }
            complete();
        }

        /** Scores every pair of what hangs together. */
        private void complete() {
            Map<Integer, Integer> places = new HashMap<>();
            List<Integer> numbers = new ArrayList<>();
            List<Pair> close = bits.entrySet().stream()
                    .filter(link -> link.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .toList();
            close.stream()
                    .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                    .sorted()
                    .distinct()
                    .forEach(number -> {
                        places.put(number, numbers.size());
                        numbers.add(number);
                    });
            Components components = new Components(numbers.size());
            close.forEach(pair -> components.join(places.getOrDefault(pair.a(), 0), places.getOrDefault(pair.b(), 0)));
            List<Pair> missing = new ArrayList<>();
            components.pairsWithin(LARGE, (a, b) -> {
                Pair pair = new Pair(numbers.get(a), numbers.get(b));
                if (!bits.containsKey(pair)) {
                    missing.add(pair);
                }
            });
            double[] scores = missing.parallelStream()
                    .mapToDouble(pair -> settled.bits(evidence.levels(pair)))
                    .toArray();
            for (int i = 0; i < scores.length; i++) {
                bits.put(missing.get(i), scores[i]);
            }
        }

        /** Every pair with its log-odds, in bits. */
        public List<ScoredLink> all() {
            return bits.entrySet().stream()
                    .map(e -> new ScoredLink(
                            matcher.id(e.getKey().a()), matcher.id(e.getKey().b()), e.getValue()))
                    .toList();
        }

        /** Why a pair has its score. */
        public Waterfall explain(String left, String right) {
            Pair pair = Pair.of(matcher.number(left), matcher.number(right));
            return Explanation.of(
                    evidence.levels(pair),
                    model,
                    evidence.authors(pair),
                    profiles.get(pair.a()),
                    profiles.get(pair.b()));
        }
    }
}
