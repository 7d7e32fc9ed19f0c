package org.colophon.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.colophon.identity.corpus.Entry;

/** In which order, and in how many commands, the same files come into a store. */
enum Arrival {
    IN_ORDER(10, false),
    IN_RANDOM_ORDER(10, true),
    ONE_BY_ONE(Integer.MAX_VALUE, true);

    private static final int SEED = 20;

    private final int most;
    private final boolean shuffled;

    Arrival(int most, boolean shuffled) {
        this.most = most;
        this.shuffled = shuffled;
    }

    /** Adds all the records to a store, a command for each file. */
    void add(ResolvedStore store, List<Entry> entries) throws IOException {
        List<Map.Entry<String, List<Entry>>> files =
                new ArrayList<>(files(entries).entrySet());
        if (shuffled) {
            Collections.shuffle(files, new Random(SEED));
        }
        for (Map.Entry<String, List<Entry>> file : files) {
            store.add(Map.of(file.getKey(), file.getValue()));
        }
    }

    /** Adds the same files with one command. */
    void addAtOnce(ResolvedStore store, List<Entry> entries) throws IOException {
        store.add(files(entries));
    }

    private Map<String, List<Entry>> files(List<Entry> entries) {
        int files = Math.min(most, entries.size());
        int size = (entries.size() + files - 1) / files;
        Map<String, List<Entry>> parts = new LinkedHashMap<>();
        for (int from = 0; from < entries.size(); from += size) {
            parts.put("file-" + from, entries.subList(from, Math.min(entries.size(), from + size)));
        }
        return parts;
    }

    /** The arrival in words. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
