package org.colophon.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.colophon.identity.corpus.Entry;

/** In which order, and in how many commands, the same records come into a store. */
enum Arrival {
    AT_ONCE {
        @Override
        void add(ResolvedStore store, List<Entry> entries) throws IOException {
            inBatches(store, entries, 1);
        }
    },
    IN_TEN_BATCHES {
        @Override
        void add(ResolvedStore store, List<Entry> entries) throws IOException {
            inBatches(store, entries, BATCHES);
        }
    },
    IN_RANDOM_ORDER {
        @Override
        void add(ResolvedStore store, List<Entry> entries) throws IOException {
            List<Entry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, new Random(SEED));
            inBatches(store, shuffled, BATCHES);
        }
    },
    ONE_BY_ONE {
        @Override
        void add(ResolvedStore store, List<Entry> entries) throws IOException {
            inBatches(store, entries, entries.size());
        }
    };

    private static final int BATCHES = 10;
    private static final int SEED = 20;

    /** Adds all the records to a store. */
    abstract void add(ResolvedStore store, List<Entry> entries) throws IOException;

    /** The arrival in words. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void inBatches(ResolvedStore store, List<Entry> entries, int batches) throws IOException {
        int size = (entries.size() + batches - 1) / batches;
        for (int from = 0; from < entries.size(); from += size) {
            List<Entry> batch = entries.subList(from, Math.min(entries.size(), from + size));
            store.add(Map.of("batch-" + from, batch));
        }
    }
}
