package org.colophon.identity.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.Shared;

/**
 * Two tables of publications and pairs of their records with labels: the splits of Magellan and DeepMatcher.
 *
 * @param name the corpus
 * @param sources the records of each table, by its name, which begins their keys
 * @param pairs the labelled pairs
 */
public record LinkageCorpus(String name, Map<String, List<Entry>> sources, List<LabelledPair> pairs) {

    /** A corpus that lies beside the project; the test that asks is skipped where there is none. */
    public static LinkageCorpus shared(String name) throws IOException {
        return read(name, Shared.path("corpus", "er", name));
    }

    /** Reads {@code records.tsv} and {@code pairs.tsv} of a folder. */
    static LinkageCorpus read(String name, Path folder) throws IOException {
        Map<String, List<Entry>> sources = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("records.tsv"))) {
            Entry entry = entry(line);
            String source = entry.id().substring(0, entry.id().indexOf('_'));
            sources.computeIfAbsent(source, any -> new ArrayList<>()).add(entry);
        }
        List<LabelledPair> pairs = Files.readAllLines(folder.resolve("pairs.tsv")).stream()
                .map(LabelledPair::parse)
                .toList();
        return new LinkageCorpus(name, sources, pairs);
    }

    /** How many records there are. */
    public int size() {
        return sources.values().stream().mapToInt(List::size).sum();
    }

    private static Entry entry(String line) {
        List<String> fields = Tsv.fields(line, 5);
        List<String> authors = Arrays.stream(fields.get(2).split(" , "))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Entry(
                fields.get(0),
                fields.get(1).strip(),
                authors,
                false,
                fields.get(3).strip(),
                fields.get(4).strip());
    }
}
