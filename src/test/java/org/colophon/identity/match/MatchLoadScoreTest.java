package org.colophon.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colophon.identity.corpus.AclAuthors;
import org.colophon.identity.corpus.Entry;
import org.colophon.identity.corpus.NoisyRecords;
import org.colophon.identity.measure.Clustering;
import org.colophon.identity.measure.PairScore;
import org.colophon.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long it takes to find out which of many records are one publication, without storing anything: records of the ACL
 * Anthology with noise. {@code -Dcolophon.match.load=10000,100000,1000000 -Dtest.jvm.args=-Xmx8g} says how many.
 */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class MatchLoadScoreTest {

    private static final int COPIES = 4;
    private static final int SEED = 11;
    private static final int SINGLE = 500;
    private static final double NANOS = 1e9;

    static List<Integer> sizes() {
        return Arrays.stream(
                        System.getProperty("colophon.match.load", "10000,50000").split(","))
                .map(Integer::valueOf)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void manyRecords(int size, ScoreTable table) throws IOException {
        NoisyRecords noisy = new NoisyRecords(AclAuthors.shared().entries(), COPIES, SEED);
        List<PublicationRecord> records =
                noisy.stream(size + SINGLE).map(MatchLoadScoreTest::record).toList();
        List<PublicationRecord> bulk = records.subList(0, size);
        Matcher matcher = new Matcher();

        long began = System.nanoTime();
        matcher.add(bulk);
        Model model = matcher.learn(Model.shipped());
        Resolution found = matcher.resolve(model, List.of());
        double seconds = (System.nanoTime() - began) / NANOS;

        Ground ground = matcher.ground(model);
        double[] single = new double[SINGLE];
        for (int i = 0; i < SINGLE; i++) {
            PublicationRecord record = records.get(size + i);
            long one = System.nanoTime();
            matcher.add(List.of(record));
            Neighbourhood near = matcher.neighbourhood(ground);
            List<String> open = List.of(record.id());
            for (int step = 0; step < 3 && !open.isEmpty(); step++) {
                open = near.of(open);
            }
            near.links().all();
            single[i] = (System.nanoTime() - one) / NANOS;
        }
        Arrays.sort(single);

        String data = String.format(Locale.ROOT, "%,d noisy records, in memory", size);
        PairScore score = PairScore.ofClusters(clusters(found), publications(found));
        table.add(data, "F1 of all pairs", (int) score.found(), score.f1());
        table.add(data, "records a second", size, size / seconds);
        table.add(data, "seconds for one more record, 95th percentile", SINGLE, single[SINGLE * 95 / 100]);
        table.add(data, "heap in use afterwards, GB", size, used());
        assertThat(found.clusters().stream().mapToInt(List::size).sum()).isEqualTo(size);
    }

    private static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e9;
    }

    private static PublicationRecord record(Entry entry) {
        Optional<Integer> year =
                entry.year().matches("\\d{4}") ? Optional.of(Integer.valueOf(entry.year())) : Optional.empty();
        return PublicationRecord.of(
                        entry.id(), "bibliography " + Math.floorMod(entry.id().hashCode(), 20))
                .with(entry.title(), entry.authors(), entry.venue(), year);
    }

    private static Clustering clusters(Resolution found) {
        Map<String, String> of = new HashMap<>();
        found.clusters().forEach(cluster -> cluster.forEach(id -> of.put(id, cluster.get(0))));
        return new Clustering(of);
    }

    private static Clustering publications(Resolution found) {
        Map<String, String> of = new HashMap<>();
        new ArrayList<>(found.clusters())
                .forEach(cluster -> cluster.forEach(id -> of.put(id, NoisyRecords.publication(id))));
        return new Clustering(of);
    }
}
