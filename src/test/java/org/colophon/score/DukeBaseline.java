package org.colophon.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.priv.garshol.duke.Cleaner;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.cleaners.LowerCaseNormalizeCleaner;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaccardIndexComparator;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.datasources.InMemoryDataSource;
import no.priv.garshol.duke.matchers.AbstractMatchListener;
import org.colophon.identity.corpus.Entry;
import org.colophon.identity.corpus.LabelledPair;
import org.colophon.identity.corpus.LinkageCorpus;
import org.colophon.identity.measure.Pair;

/**
 * Duke on two tables of publications, configured as somebody would who knows what bibliographic records are and has no
 * labels: titles by their q-grams, family names as a set, years exactly, venues for little, for they come abbreviated.
 *
 * <p>Its threshold is the best there is for the very pairs it is scored on, which is more than anybody would know.
 */
final class DukeBaseline {
    private static final double LEAST = 0.5;
    private static final double NANOS = 1e9;
    private static final int BATCH = 40_000;

    private final Map<Pair, Double> likelihoods = new HashMap<>();
    private double seconds;
    private double threshold;

    private DukeBaseline() {}

    /** Links the first table of a corpus with the second. */
    static DukeBaseline link(LinkageCorpus corpus) {
        DukeBaseline duke = new DukeBaseline();
        List<DataSource> tables =
                corpus.sources().values().stream().map(DukeBaseline::table).toList();
        long began = System.nanoTime();
        Processor processor = new Processor(configuration());
        processor.addMatchListener(new AbstractMatchListener() {
            @Override
            public void matches(Record a, Record b, double likelihood) {
                duke.likelihoods.put(Pair.of(a.getValue("id"), b.getValue("id")), likelihood);
            }
        });
        processor.link(tables.subList(0, 1), tables.subList(1, 2), true, BATCH);
        processor.close();
        duke.seconds = (System.nanoTime() - began) / NANOS;
        duke.threshold = duke.best(corpus.pairs());
        return duke;
    }

    /** Whether two records are one publication to it. */
    boolean joins(String a, String b) {
        return likelihood(a, b) >= threshold;
    }

    double threshold() {
        return threshold;
    }

    double seconds() {
        return seconds;
    }

    private double likelihood(String a, String b) {
        return likelihoods.getOrDefault(Pair.of(a, b), 0.0);
    }

    /** The threshold with the highest F1 over labelled pairs. */
    private double best(List<LabelledPair> labels) {
        List<LabelledPair> ranked = new ArrayList<>(labels);
        ranked.sort(Comparator.comparingDouble((LabelledPair pair) -> likelihood(pair.left(), pair.right()))
                .reversed());
        long wanted = labels.stream().filter(LabelledPair::same).count();
        double best = 0;
        double at = 1;
        long right = 0;
        for (int i = 0; i < ranked.size(); i++) {
            double likelihood = likelihood(ranked.get(i).left(), ranked.get(i).right());
            right += ranked.get(i).same() ? 1 : 0;
            boolean last = i + 1 == ranked.size()
                    || likelihood(ranked.get(i + 1).left(), ranked.get(i + 1).right()) < likelihood;
            double f1 = 2.0 * right / (i + 1 + wanted);
            if (last && likelihood >= LEAST && f1 > best) {
                best = f1;
                at = likelihood;
            }
        }
        return at;
    }

    private static DukeConfiguration configuration() {
        Property title = new PropertyImpl("title", new QGramComparator(), 0.1, 0.93);
        Property authors = new PropertyImpl("authors", new JaccardIndexComparator(), 0.3, 0.85);
        Property year = new PropertyImpl("year", new ExactComparator(), 0.3, 0.6);
        Property venue = new PropertyImpl("venue", new QGramComparator(), 0.45, 0.6);
        DukeConfiguration configuration = new DukeConfiguration(
                List.of(new PropertyImpl("id"), title, authors, year, venue), List.of(title, authors), LEAST);
        configuration.validate();
        return configuration;
    }

    private static DataSource table(List<Entry> entries) {
        List<Record> records = entries.stream().map(DukeBaseline::record).toList();
        return new InMemoryDataSource(records);
    }

    private static Record record(Entry entry) {
        Cleaner cleaner = new LowerCaseNormalizeCleaner();
        RecordImpl record = new RecordImpl();
        record.addValue("id", entry.id());
        add(record, "title", cleaner.clean(entry.title()));
        add(
                record,
                "authors",
                entry.authors().stream().map(DukeBaseline::family).collect(Collectors.joining(" ")));
        add(record, "year", entry.year());
        add(record, "venue", cleaner.clean(entry.venue()));
        return record;
    }

    private static void add(RecordImpl record, String property, String value) {
        if (value != null && !value.isBlank()) {
            record.addValue(property, value);
        }
    }

    private static String family(String name) {
        String cleaned = new LowerCaseNormalizeCleaner().clean(name);
        return cleaned == null ? "" : cleaned.substring(cleaned.lastIndexOf(' ') + 1);
    }
}
