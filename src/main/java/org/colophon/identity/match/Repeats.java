package org.colophon.identity.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.identity.score.Waterfall;

/** How often each source says a thing more than once. */
final class Repeats {

    private static final double STANDING = 20;
    private static final double MOST = 0.95;
    /** A level of {@link Feature#RARITY}: titles such as <i>Editorial</i> are borne by many publications of one source. */
    private static final int TELLING = 2;

    private Repeats() {}

    /**
     * By source, the share of its records with telling titles that are there twice, as far as the scores go.
     *
     * @param counted the records that were compared
     * @param scored how they compare by themselves
     * @param usual what counts where a source has few records
     */
    static Map<String, Double> of(Profiles profiles, BitSet counted, List<Scored> scored, double usual) {
        double[] alone = new double[profiles.size()];
        Arrays.fill(alone, 1);
        for (Scored s : scored) {
            int a = s.pair().a();
            int b = s.pair().b();
            boolean telling = s.levels()[Feature.RARITY.ordinal()] >= TELLING;
            if (telling && profiles.get(a).source == profiles.get(b).source) {
                double probability = Waterfall.probability(s.bits());
                alone[a] *= 1 - probability;
                alone[b] *= 1 - probability;
            }
        }
        double[] within = new double[profiles.sources()];
        double[] records = new double[profiles.sources()];
        counted.stream().forEach(i -> {
            records[profiles.get(i).source]++;
            within[profiles.get(i).source] += 1 - alone[i];
        });
        Map<String, Double> repeats = new TreeMap<>();
        profiles.sourceNumbers()
                .forEach((source, number) -> repeats.put(
                        source, Math.min(MOST, (within[number] + usual * STANDING) / (records[number] + STANDING))));
        return repeats;
    }
}
