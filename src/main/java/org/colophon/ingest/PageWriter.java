package org.colophon.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.consolidate.Consolidator;
import org.colophon.graph.Iris;
import org.colophon.identity.CaptureHistory;
import org.colophon.identity.CurationLog;
import org.colophon.identity.Identity;
import org.colophon.identity.Touched;
import org.colophon.identity.report.ChurnLog;
import org.colophon.identity.report.ChurnWatch;

/**
 * Writes pages that were read already: claimed, decided and consolidated, in one write transaction of
 * the caller's.
 */
final class PageWriter {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Clock clock;
    private final Instant began;
    private final ChurnWatch watch;

    PageWriter(DatasetGraph dataset, Iris iris, Clock clock) {
        this(dataset, iris, clock, clock.instant());
    }

    /**
     * A writer of one part of a run.
     *
     * @param began when the run began
     */
    PageWriter(DatasetGraph dataset, Iris iris, Clock clock, Instant began) {
        this.watch = new ChurnWatch(dataset, iris);
        this.dataset = watch.watched();
        this.iris = iris;
        this.clock = clock;
        this.began = began;
    }

    /** Writes some pages at once, while more are to come. */
    List<Outcome> write(List<Prepared> pages) {
        return write(pages, false);
    }

    /**
     * Writes some pages at once.
     *
     * @param last whether nothing more is to come: then it learns as {@link #learn} does, if it wrote anything
     * @return what came of each, in the same order
     */
    List<Outcome> write(List<Prepared> pages, boolean last) {
        CaptureGraphs graphs = new CaptureGraphs(dataset, iris);
        Identity identity = new Identity(dataset, iris);
        Map<String, Prepared> fresh = new LinkedHashMap<>();
        Set<Node> before = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Prepared page : pages) {
            String key = page.captureKey();
            if (fresh.containsKey(key) || graphs.holds(key, page.read())) {
                outcomes.add(new Outcome.Unchanged(page.name(), key));
                continue;
            }
            before.addAll(identity.carriersOf(key));
            graphs.replace(page, clock.instant());
            fresh.put(key, page);
            outcomes.add(added(page));
        }
        if (!fresh.isEmpty()) {
            CaptureHistory history = new CaptureHistory(dataset, iris);
            history.order(fresh.keySet()).forEach(past -> before.addAll(identity.carriersOf(past)));
            List<String> current =
                    fresh.keySet().stream().filter(key -> !history.isPast(key)).toList();
            Touched touched = identity.update(current, before, last);
            Set<Node> tied = new CurationLog(dataset, iris).tiedTo(before);
            new Consolidator(dataset, iris).refresh(tied.isEmpty() ? touched : identity.reconsider(tied));
            tellChurn();
        }
        return outcomes;
    }

    private static Outcome added(Prepared page) {
        return new Outcome.Added(
                page.name(), page.captureKey(), page.reading(), page.triples().repairs());
    }

    /** Learns from what was written, and decides anew by that, where there is enough to learn from. */
    void learn() {
        new Consolidator(dataset, iris).refresh(new Identity(dataset, iris).learn());
        tellChurn();
    }

    /**
     * Decides and consolidates everything anew.
     *
     * @return how many triples of the default graph changed
     */
    int rebuild() {
        int changed = new Consolidator(dataset, iris).rebuild(new Identity(dataset, iris).rebuild());
        tellChurn();
        return changed;
    }

    private void tellChurn() {
        new ChurnLog(dataset, iris).add(watch.counts(), began, clock.instant());
    }
}
