package org.colophon.identity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bridges, samples and intervals, held against their definitions. */
class MeasuresOfClustersTest {

    @Test
    @DisplayName("a bridge is a link without which there is one part more, and its sides are those parts")
    void bridgesByTheirDefinition() {
        Random random = new Random(5);
        for (int turn = 0; turn < 400; turn++) {
            int members = 1 + random.nextInt(9);
            List<Link> links = links(members, random);
            Bridges found = new Bridges(members, links);
            assertThat(found.parts()).isEqualTo(parts(members, links).size());

            Set<Link> expected = new HashSet<>();
            for (Link link : links) {
                List<Link> rest = new ArrayList<>(links);
                rest.remove(link);
                if (parts(members, rest).size() > found.parts()) {
                    expected.add(link);
                }
            }
            assertThat(found.all().stream().map(Bridge::link)).containsExactlyInAnyOrderElementsOf(expected);
            for (Bridge bridge : found.all()) {
                List<Link> rest = new ArrayList<>(links);
                rest.remove(bridge.link());
                assertThat(parts(members, rest)).contains(bridge.cutOff(), bridge.rest());
                assertThat(bridge.cutOff())
                        .hasSizeLessThanOrEqualTo(bridge.rest().size());
            }
        }
    }

    @Test
    @DisplayName("a chain is all bridges; a ring of a hundred thousand members has none, and takes no stack")
    void aLongChain() {
        List<Link> chain = IntStream.range(0, 300)
                .mapToObj(i -> new Link(i, i + 1, false, ""))
                .toList();
        List<Bridge> found = new Bridges(301, chain).all();
        assertThat(found).hasSize(300);
        assertThat(found.get(0).cutOff()).hasSize(150);

        int many = 100_000;
        List<Link> ring = new ArrayList<>();
        IntStream.range(0, many - 1).forEach(i -> ring.add(new Link(i, i + 1, false, "")));
        ring.add(new Link(0, many - 1, false, ""));
        assertThat(new Bridges(many, ring).all()).isEmpty();
    }

    private static List<Link> links(int members, Random random) {
        List<Link> links = new ArrayList<>();
        for (MemberPair pair : MemberPair.all(members)) {
            if (random.nextInt(10) < 3) {
                links.add(new Link(pair.a(), pair.b(), random.nextBoolean(), ""));
            }
        }
        return links;
    }

    /** What hangs together, found by spreading from each member until nothing changes. */
    private static Set<List<Integer>> parts(int members, List<Link> links) {
        int[] part = IntStream.range(0, members).toArray();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Link link : links) {
                int least = Math.min(part[link.a()], part[link.b()]);
                changed |= part[link.a()] != least || part[link.b()] != least;
                part[link.a()] = least;
                part[link.b()] = least;
            }
        }
        Map<Integer, List<Integer>> byPart = new TreeMap<>();
        for (int member = 0; member < members; member++) {
            byPart.computeIfAbsent(part[member], p -> new ArrayList<>()).add(member);
        }
        return new HashSet<>(byPart.values());
    }

    @Test
    @DisplayName("counting pairs comes to every pair once")
    void everyPairHasANumber() {
        Set<MemberPair> counted = new HashSet<>();
        for (long number = 0; number < 45; number++) {
            counted.add(MemberPair.at(number));
        }
        assertThat(counted).containsExactlyInAnyOrderElementsOf(MemberPair.all(10));
        long members = 2_000_000_000L;
        MemberPair last = MemberPair.at(members * (members - 1) / 2 - 1);
        assertThat(last).isEqualTo(new MemberPair((int) members - 2, (int) members - 1));
    }

    @Test
    @DisplayName("every merged pair is as likely as any other, none comes twice, and a seed draws the same again")
    void samples() {
        PairSampler sampler = new PairSampler(List.of(cluster("a", 1), cluster("b", 2), cluster("c", 5)));
        assertThat(sampler.population()).isEqualTo(11);
        assertThat(sampler.draw(20, 1)).hasSize(11).doesNotHaveDuplicates();
        assertThat(sampler.draw(4, 9)).hasSize(4).isEqualTo(sampler.draw(4, 9));

        Map<Set<Node>, Integer> often = new HashMap<>();
        for (long seed = 0; seed < 11_000; seed++) {
            for (PairSampler.Drawn drawn : sampler.draw(2, seed)) {
                assertThat(drawn.cluster().members()).contains(drawn.left(), drawn.right());
                often.merge(Set.of(drawn.left(), drawn.right()), 1, Integer::sum);
            }
        }
        assertThat(often).hasSize(11);
        assertThat(often.values()).allSatisfy(times -> assertThat(times).isBetween(1800, 2200));
        assertThat(new PairSampler(List.of(cluster("a", 1))).draw(5, 1)).isEmpty();
    }

    private static Cluster cluster(String name, int size) {
        Node entity = NodeFactory.createURI("http://example.org/" + name);
        List<Node> members = IntStream.range(0, size)
                .mapToObj(i -> NodeFactory.createURI("http://example.org/" + name + "/" + i))
                .toList();
        return new Cluster(Kind.WORK, entity, members);
    }

    /** The worked examples of Newcombe (1998), Two-sided confidence intervals for the single proportion, table I. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilson(int hits, int all, double low, double high) {
        Proportion proportion = new Proportion(hits, all);
        assertThat(proportion.low()).isCloseTo(low, within(0.00005));
        assertThat(proportion.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    @DisplayName("who has asked nobody knows nothing")
    void nothingIsKnownOfNothing() {
        assertThat(new Proportion(0, 0).low()).isZero();
        assertThat(new Proportion(0, 0).high()).isEqualTo(1);
        assertThat(new Proportion(20, 20).high()).isEqualTo(1);
    }
}
