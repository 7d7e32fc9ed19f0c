package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.identity.cluster.AverageLink;
import org.colophon.identity.cluster.Components;

/**
 * Makes clusters of scored pairs: within what hangs together every pair is scored, then average link decides, for each
 * piece that hangs together by itself.
 */
final class Resolver {

    /** However much speaks against a pair, it does not outweigh more than a few others. */
    private static final double LEAST = -30;
    /** Within larger components only candidates are compared, and other pairs count as unseen. */
    private static final int LARGE = 1_000;

    private static final double UNSEEN = -2;
    private static final int ALONE = -1;

    private final int size;
    private final Evidence evidence;
    private final Model model;
    private final List<Pair> together = new ArrayList<>();
    private final List<Pair> apart = new ArrayList<>();
    private List<Link> links = List.of();

    /** A pair with its score. */
    record Link(Pair pair, double bits) {}

    /** Records that hang together, in rising order, and what is between them. */
    private record Piece(List<Integer> members, List<Link> links, List<Pair> together, List<Pair> apart) {

        Piece(List<Integer> members) {
            this(members, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        List<List<Integer>> clusters() {
            AverageLink averages = new AverageLink(members.size(), UNSEEN);
            links.forEach(
                    link -> averages.link(at(link.pair().a()), at(link.pair().b()), Math.max(LEAST, link.bits())));
            apart.forEach(pair -> averages.apart(at(pair.a()), at(pair.b())));
            together.forEach(pair -> averages.together(at(pair.a()), at(pair.b())));
            return averages.groups(0).stream()
                    .map(group -> group.stream().map(members::get).toList())
                    .toList();
        }

        private int at(int member) {
            return Collections.binarySearch(members, member);
        }
    }

    Resolver(int size, Evidence evidence, Model model) {
        this.size = size;
        this.evidence = evidence;
        this.model = model;
    }

    void decide(Pair pair, boolean same) {
        (same ? together : apart).add(pair);
    }

    /** What was compared, with its score, in order; to be asked after the clusters. */
    List<Link> links() {
        return links;
    }

    /** Every record once, in groups that are ordered by their first members. */
    List<List<Integer>> clusters() {
        double[] bits = evidence.bits(model);
        List<Link> compared = IntStream.range(0, bits.length)
                .parallel()
                .mapToObj(i -> new Link(evidence.scored().get(i).pair(), bits[i]))
                .toList();
        Components components = new Components(size);
        compared.stream().filter(link -> link.bits() > 0).forEach(link -> join(components, link.pair()));
        links = merged(compared, missing(components, compared));
        together.forEach(pair -> join(components, pair));
        return clusters(components.all());
    }

    private static void join(Components components, Pair pair) {
        components.join(pair.a(), pair.b());
    }

    /** Scores every pair of what hangs together that was not compared yet. */
    private List<Link> missing(Components components, List<Link> compared) {
        long[] known = compared.parallelStream()
                .mapToLong(link -> link.pair().packed())
                .toArray();
        List<Pair> missing = new ArrayList<>();
        components.pairsWithin(LARGE, (a, b) -> {
            Pair pair = new Pair(a, b);
            if (Arrays.binarySearch(known, pair.packed()) < 0) {
                missing.add(pair);
            }
        });
        Scorer scorer = new Scorer(model);
        return missing.parallelStream()
                .map(pair -> new Link(pair, scorer.bits(evidence.levels(pair))))
                .toList();
    }

    private static List<Link> merged(List<Link> some, List<Link> more) {
        return more.isEmpty()
                ? some
                : Stream.concat(some.stream(), more.stream())
                        .parallel()
                        .sorted(Comparator.comparing(Link::pair))
                        .toList();
    }

    private List<List<Integer>> clusters(List<List<Integer>> components) {
        int[] pieceOf = new int[size];
        Arrays.fill(pieceOf, ALONE);
        List<Piece> pieces = new ArrayList<>();
        List<List<Integer>> clusters = new ArrayList<>();
        for (List<Integer> members : components) {
            if (members.size() == 1) {
                clusters.add(members);
            } else {
                members.forEach(member -> pieceOf[member] = pieces.size());
                pieces.add(new Piece(members));
            }
        }
        for (Link link : links) {
            if (within(pieceOf, link.pair())) {
                pieces.get(pieceOf[link.pair().a()]).links().add(link);
            }
        }
        apart.stream()
                .filter(pair -> within(pieceOf, pair))
                .forEach(pair -> pieces.get(pieceOf[pair.a()]).apart().add(pair));
        together.stream()
                .filter(pair -> within(pieceOf, pair))
                .forEach(pair -> pieces.get(pieceOf[pair.a()]).together().add(pair));
        pieces.parallelStream().map(Piece::clusters).forEachOrdered(clusters::addAll);
        clusters.sort(Comparator.comparing(cluster -> cluster.get(0)));
        return clusters;
    }

    private static boolean within(int[] pieceOf, Pair pair) {
        return pieceOf[pair.a()] != ALONE && pieceOf[pair.a()] == pieceOf[pair.b()];
    }
}
