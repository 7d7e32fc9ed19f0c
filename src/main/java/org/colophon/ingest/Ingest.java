package org.colophon.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colophon.capture.Captured;
import org.colophon.capture.Input;
import org.colophon.graph.Iris;
import org.colophon.store.ColophonStore;

/**
 * Takes pages into a store: read, claimed, decided, consolidated.
 *
 * <p>Pages are read outside any transaction and written some hundred at a time, each batch as a whole
 * or not at all. A page that cannot be read is told and passed over; the pages around it are taken.
 */
public final class Ingest {

    /** A transaction a page would swell the store many times over. */
    private static final int BATCH_PAGES = 200;

    /** What is decided together is decided once: as much at a time as memory has room for, in bytes a triple. */
    private static final long ROOM_FOR_A_TRIPLE = 8_192;

    private static final long BATCH_TRIPLES = Runtime.getRuntime().maxMemory() / ROOM_FOR_A_TRIPLE;

    private final ColophonStore store;
    private final Iris iris;
    private final Clock clock;
    private final List<Prepared> batch = new ArrayList<>();
    private int triples;
    private boolean written;
    private Instant began;

    /**
     * @param store where to
     * @param clock tells when a page was read
     */
    public Ingest(ColophonStore store, Clock clock) {
        this.store = store;
        this.iris = store.iris();
        this.clock = clock;
        this.began = clock.instant();
    }

    /**
     * Takes pages in.
     *
     * @param inputs the pages; drawn upon one by one, and closed
     * @param told is told what came of each input, once that is in the store
     */
    public void add(Stream<Input> inputs, Consumer<Outcome> told) {
        began = clock.instant();
        try (inputs) {
            inputs.forEachOrdered(input -> take(input, told));
            write(told, true);
        }
    }

    private void take(Input input, Consumer<Outcome> told) {
        if (input instanceof Input.Found found) {
            take(found, told);
        } else if (input instanceof Input.Problem problem) {
            told.accept(new Outcome.Refused(problem.name(), problem.reason()));
        } else if (input instanceof Input.PassedOver records) {
            told.accept(new Outcome.PassedOver(records.name(), records.records(), records.revisits()));
        } else {
            told.accept(new Outcome.NotModified(input.name()));
        }
    }

    private void take(Input.Found input, Consumer<Outcome> told) {
        if (batch.size() >= BATCH_PAGES || triples >= BATCH_TRIPLES) {
            write(told, false);
        }
        Captured captured = input.captured();
        Reading reading = PageReading.read(captured);
        if (reading instanceof Reading.Refused refused) {
            told.accept(new Outcome.Refused(input.name(), refused.reason()));
            return;
        }
        Prepared page = Prepared.of(input.name(), captured, (Reading.Done) reading, iris);
        batch.add(page);
        triples += page.size();
    }

    /** Writes a batch. What the records of a store show together is learned with the last, once they are all there. */
    private void write(Consumer<Outcome> told, boolean last) {
        if (batch.isEmpty() && !(last && written)) {
            return;
        }
        batch.forEach(page -> store.captures()
                .keep(page.captured().capture().sha256(), page.captured().bytes()));
        List<Outcome> outcomes = store.write(dataset -> {
            PageWriter writer = new PageWriter(dataset, iris, clock, began);
            List<Outcome> all = writer.write(batch, last);
            boolean added = all.stream().anyMatch(outcome -> outcome instanceof Outcome.Added);
            if (last && written && !added) {
                writer.learn();
            }
            written |= added;
            return all;
        });
        batch.clear();
        triples = 0;
        outcomes.forEach(told);
    }

    /**
     * Decides and consolidates everything anew from claims and people's decisions.
     *
     * @return how many triples of the default graph changed; 0 where it was right before
     */
    public int rebuild() {
        store.refreshOntology();
        return store.write(dataset -> new PageWriter(dataset, iris, clock).rebuild());
    }
}
