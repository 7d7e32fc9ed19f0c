package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.colophon.identity.score.Waterfall;

/**
 * Finds the records of one publication among those it was given.
 *
 * <pre>{@code
 * Matcher matcher = new Matcher();
 * matcher.add(records);
 * Model model = matcher.learn(Model.shipped());
 * Resolution found = matcher.resolve(model, decisions);
 * Waterfall why = matcher.explain("a", "b", model);
 * }</pre>
 *
 * <p>For one thread at a time; it uses more by itself, and its answers do not depend on them.
 */
public final class Matcher {

    /** Candidates a record. */
    static final int LIMIT = 10;

    private static final int TURNS = 5;
    /** What so many records show, more would not show better. */
    private static final int SAMPLE = 20_000;

    private final Profiles profiles = new Profiles();
    private final Candidates candidates = new Candidates(profiles);
    private final NameAgreement names = new PlainNames();
    private final Comparisons comparisons = new Comparisons(profiles, names, candidates);
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private Optional<Known> known = Optional.empty();
    private Optional<Tied> tied = Optional.empty();

    /** What was found out last, and of how many records under which model. */
    private record Known(int size, Model ground, boolean finely, Evidence evidence) {}

    /** How records compare where these venues go together. */
    private record Tied(List<String> ties, Comparison comparison) {}

    /** Adds records; an id that is there already is an error. */
    public void add(Collection<PublicationRecord> records) {
        Set<String> fresh = new HashSet<>();
        for (PublicationRecord record : records) {
            if (numbers.containsKey(record.id()) || !fresh.add(record.id())) {
                throw new IllegalArgumentException("two records are called " + record.id());
            }
        }
        for (PublicationRecord record : records) {
            numbers.put(record.id(), ids.size());
            ids.add(record.id());
        }
        candidates.add(profiles.add(List.copyOf(records)));
    }

    /** Leaves a record out from now on; what was learned with it stands. */
    public void remove(String id) {
        Integer number = numbers.remove(id);
        if (number != null) {
            comparisons.remove(number);
            known = Optional.empty();
        }
    }

    /** Whether there is a record of that name. */
    public boolean has(String id) {
        return numbers.containsKey(id);
    }

    /** How many records were added. */
    public int size() {
        return ids.size();
    }

    /**
     * What these records show under a model, to be scored on from now on: scores that stand on one ground do not change
     * when records come.
     */
    public Ground ground(Model model) {
        BitSet some = sample();
        Evidence evidence = some.cardinality() == numbers.size()
                ? evidence(model)
                : Evidence.of(comparisons, comparisons.pairs(some), model);
        return new Ground(model, evidence.ties().lines(), numbers.size());
    }

    /** An empty neighbourhood, to be grown from some records. */
    public Neighbourhood neighbourhood(Ground ground) {
        Tied current = tied.filter(t -> t.ties().equals(ground.ties()))
                .orElseGet(() -> new Tied(
                        ground.ties(),
                        new Comparison(profiles, names, VenueTies.of(profiles.venues(), ground.ties()))));
        tied = Optional.of(current);
        return new Neighbourhood(this, current.comparison(), ground.model());
    }

    /**
     * The records most worth comparing with a record, best first.
     *
     * @param id a record that was added
     * @param limit at most so many
     */
    public List<String> candidates(String id, int limit) {
        return IntStream.of(candidates(number(id), limit)).mapToObj(ids::get).toList();
    }

    int[] candidates(int number, int limit) {
        return comparisons.candidates(number, limit);
    }

    Profiles profiles() {
        return profiles;
    }

    String id(int number) {
        return ids.get(number);
    }

    /**
     * Learns from the records alone: nobody has said which are one.
     *
     * @param standing what holds where the records show little
     */
    public Model learn(Model standing) {
        Model model = standing.partnersBy().orElse(standing);
        Model begin = model;
        BitSet some = sample();
        List<Pair> pairs =
                some.cardinality() == numbers.size() ? comparisons.worthComparing() : comparisons.pairs(some);
        Evidence evidence = Evidence.of(comparisons, pairs, begin);
        for (int turn = 0; turn < TURNS; turn++) {
            // First of all: a list that is taken to say nothing twice would show ever less that is said twice.
            model = model.with(Repeats.of(profiles, some, evidence.scored(), begin.usualRepeats()));
            evidence = evidence.under(model);
            model = Learner.learn(evidence.levels(), model, begin);
            evidence = evidence.under(model);
        }
        model = model.with(Repeats.of(profiles, some, evidence.scored(), begin.usualRepeats()));
        return model.named("learned from " + size() + " records");
    }

    /**
     * Learns from decisions too.
     *
     * @param decisions on records that were added; those on others are left out
     * @param learned what the records show alone
     */
    public Model train(List<Decision> decisions, Model learned) {
        Model begin = learned.partnersBy().orElse(learned);
        List<Decision> known = decisions.stream()
                .filter(decision -> numbers.containsKey(decision.left()) && numbers.containsKey(decision.right()))
                .toList();
        List<Pair> pairs = known.stream().map(this::pair).toList();
        boolean[] same = new boolean[known.size()];
        for (int i = 0; i < same.length; i++) {
            same[i] = known.get(i).same();
        }
        Model alone = Trainer.train(evidence(begin).alone(pairs), same, begin, Optional.empty());
        return Trainer.train(evidence(alone).levels(pairs), same, learned, Optional.of(alone))
                .named("trained on " + same.length + " decisions");
    }

    /** The log-odds, in bits, of each of these pairs, in their order; nothing is decided by the decisions themselves. */
    public double[] bits(List<Decision> pairs, Model model) {
        Evidence evidence = evidence(model);
        Scorer scorer = new Scorer(model);
        return pairs.stream()
                .mapToDouble(d -> scorer.bits(evidence.levels(pair(d))))
                .toArray();
    }

    /** Why two records are one publication, or are not. */
    public Waterfall explain(String left, String right, Model model) {
        Pair pair = Pair.of(number(left), number(right));
        Evidence evidence = evidence(model);
        return Explanation.of(
                evidence.levels(pair), model, evidence.authors(pair), profiles.get(pair.a()), profiles.get(pair.b()));
    }

    /** Every pair that was worth comparing with its score. */
    public List<ScoredLink> links(Model model) {
        Evidence evidence = evidence(model);
        double[] bits = evidence.bits(model);
        return IntStream.range(0, bits.length)
                .mapToObj(i -> link(evidence.scored().get(i).pair(), bits[i]))
                .toList();
    }

    /**
     * Brings together what is one publication.
     *
     * @param model what comparisons are worth
     * @param decisions these hold, whatever the scores are; those on records that were not added are left out
     */
    public Resolution resolve(Model model, List<Decision> decisions) {
        Evidence evidence = evidence(model);
        Resolver resolver = new Resolver(size(), evidence, model);
        for (Decision decision : decisions) {
            if (numbers.containsKey(decision.left()) && numbers.containsKey(decision.right())) {
                resolver.decide(pair(decision), decision.same());
            }
        }
        List<List<String>> clusters = resolver.clusters().stream()
                .map(cluster -> cluster.stream().map(ids::get).toList())
                .toList();
        return new Resolution(
                clusters,
                resolver.links().parallelStream()
                        .map(link -> link(link.pair(), link.bits()))
                        .toList());
    }

    private ScoredLink link(Pair pair, double bits) {
        return new ScoredLink(ids.get(pair.a()), ids.get(pair.b()), bits);
    }

    Evidence evidence(Model model) {
        Model ground = model.partnersBy().orElse(model);
        Optional<Known> last = known.filter(k -> k.size() == size()
                && k.finely() == model.isTaught()
                && k.ground().equals(ground));
        Known current = last.orElseGet(() -> new Known(
                size(), ground, model.isTaught(), Evidence.of(comparisons, comparisons.worthComparing(), model)));
        known = Optional.of(current);
        return current.evidence();
    }

    /** All records, or as many as show what more would show, whatever the order in which they came. */
    private BitSet sample() {
        int oneOf = Math.max(1, (numbers.size() + SAMPLE - 1) / SAMPLE);
        BitSet some = new BitSet();
        numbers.forEach((id, number) -> {
            if (Long.remainderUnsigned(Hashes.of(id), oneOf) == 0) {
                some.set(number);
            }
        });
        return some;
    }

    /** The pairs of all records with their candidates, in order. */
    List<Pair> pairs(int limit) {
        return comparisons.pairs(limit);
    }

    private Pair pair(Decision decision) {
        return Pair.of(number(decision.left()), number(decision.right()));
    }

    int number(String id) {
        return Objects.requireNonNull(numbers.get(id), () -> "no record is called " + id);
    }
}
