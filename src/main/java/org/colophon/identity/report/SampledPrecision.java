package org.colophon.identity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.graph.Iris;
import org.colophon.identity.JudgementLog;

/**
 * What people's judgements of a sample say of all pairs that were merged when it was drawn.
 *
 * @param sample the sample
 * @param precision the share of judged pairs that are one
 */
public record SampledPrecision(JudgementLog.Sample sample, Proportion precision) {

    /** One for each sample that somebody has judged a pair of, oldest first. */
    static List<SampledPrecision> all(DatasetGraph dataset, Iris iris) {
        JudgementLog log = new JudgementLog(dataset, iris);
        List<JudgementLog.Judged> judged = log.judged();
        List<SampledPrecision> all = new ArrayList<>();
        for (JudgementLog.Sample sample : log.samples()) {
            List<JudgementLog.Judged> here = judged.stream()
                    .filter(judgement -> judgement.sample().equals(sample.iri()))
                    .toList();
            int same = (int) here.stream().filter(JudgementLog.Judged::same).count();
            if (!here.isEmpty()) {
                all.add(new SampledPrecision(sample, new Proportion(same, here.size())));
            }
        }
        return all;
    }

    /** The last of a kind: earlier ones speak of what was merged earlier. */
    static Optional<SampledPrecision> last(List<SampledPrecision> all, Kind kind) {
        return all.stream()
                .filter(precision -> precision.sample().kind().equals(kind.word()))
                .reduce((earlier, later) -> later);
    }
}
