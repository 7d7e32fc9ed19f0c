package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;

/**
 * How good the decisions of a store are, as far as the store itself and people's judgements tell.
 *
 * @param kinds works, people and venues
 * @param violations what contradicts the clusters
 * @param runs how many runs changed which entities there are
 * @param lastRun the last of them
 * @param samples every sample that was judged, oldest first
 */
public record IdentityReport(
        List<KindReport> kinds,
        List<Violation> violations,
        int runs,
        Optional<ChurnLog.Run> lastRun,
        List<SampledPrecision> samples) {

    /** Measures a store, within the caller's transaction; the report outlives it. */
    public static IdentityReport of(DatasetGraph dataset, Iris iris) {
        ClusterReader reader = new ClusterReader(dataset, iris);
        StructureFinder structures = new StructureFinder(dataset, iris);
        List<SampledPrecision> samples = SampledPrecision.all(dataset, iris);
        List<Cluster> works = reader.all(Kind.WORK);
        List<Cluster> persons = reader.all(Kind.PERSON);
        List<KindReport> kinds = new ArrayList<>();
        kinds.add(kind(Kind.WORK, works, structures, samples));
        kinds.add(kind(Kind.PERSON, persons, structures, samples));
        kinds.add(kind(Kind.VENUE, reader.all(Kind.VENUE), structures, samples));
        List<ChurnLog.Run> runs = new ChurnLog(dataset, iris).runs();
        return new IdentityReport(
                kinds,
                Violations.of(dataset, iris, works, persons),
                runs.size(),
                runs.stream().reduce((earlier, later) -> later),
                samples);
    }

    private static KindReport kind(
            Kind kind, List<Cluster> clusters, StructureFinder structures, List<SampledPrecision> samples) {
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        clusters.forEach(cluster -> sizes.merge(cluster.size(), 1, Integer::sum));
        List<Structure> found = kind == Kind.VENUE
                ? List.of()
                : clusters.stream()
                        .filter(cluster -> cluster.size() > 1)
                        .map(structures::of)
                        .toList();
        return new KindReport(
                kind,
                clusters.size(),
                clusters.stream().mapToInt(Cluster::size).sum(),
                sizes,
                found,
                SampledPrecision.last(samples, kind));
    }
}
