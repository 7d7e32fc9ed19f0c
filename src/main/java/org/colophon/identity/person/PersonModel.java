package org.colophon.identity.person;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.colophon.identity.name.NameFit;

/**
 * What evidence on people is worth (Fellegi and Sunter 1969).
 *
 * @param offsets for each way names fit: the odds, in bits, that they are one person's, were there one namesake
 * @param tables for each {@link Signal} and class of size, how often each level is seen
 */
public record PersonModel(Map<NameFit, Double> offsets, Map<Signal, List<Table>> tables) {

    private static final PersonModel SHIPPED = ModelText.shipped();

    public PersonModel {
        offsets = new EnumMap<>(offsets);
        tables = new EnumMap<>(tables);
        for (Signal signal : Signal.values()) {
            List<Table> sizes = tables.get(signal);
            if (sizes == null || sizes.size() != Seen.SIZES) {
                throw new IllegalArgumentException("a model without " + Seen.SIZES + " tables of " + signal);
            }
            tables.put(signal, List.copyOf(sizes));
        }
    }

    /**
     * How often each level is seen.
     *
     * @param one on one person, summing to one
     * @param two on two people, summing to one
     */
    public record Table(List<Double> one, List<Double> two) {

        public Table {
            one = List.copyOf(one);
            two = List.copyOf(two);
        }

        double bits(int level) {
            return Math.log(one.get(level) / two.get(level)) / Math.log(2);
        }
    }

    /** What is known in general, before any collection is seen. */
    public static PersonModel shipped() {
        return SHIPPED;
    }

    double offset(NameFit fit) {
        return offsets.getOrDefault(fit, -20.0);
    }

    Table table(Signal signal, int size) {
        return tables.getOrDefault(signal, List.of()).get(size);
    }

    /** One line a figure; {@link ModelText#read} reads it again. */
    public String text() {
        StringBuilder text = new StringBuilder();
        offsets.forEach((fit, bits) -> text.append(String.format(Locale.ROOT, "name\t%s\t%.3f%n", fit, bits)));
        tables.forEach((signal, sizes) -> {
            for (int size = 0; size < sizes.size(); size++) {
                text.append(line(signal, size, "one", sizes.get(size).one()));
                text.append(line(signal, size, "two", sizes.get(size).two()));
            }
        });
        return text.toString();
    }

    private static String line(Signal signal, int size, String side, List<Double> shares) {
        String values = shares.stream()
                .map(share -> String.format(Locale.ROOT, "%.5f", share))
                .collect(Collectors.joining("\t"));
        return signal + "\t" + size + "\t" + side + "\t" + values + System.lineSeparator();
    }

    /** Scaled so that they sum to one. */
    static List<Double> shares(double[] counts) {
        double sum = DoubleStream.of(counts).sum();
        return DoubleStream.of(counts).map(count -> count / sum).boxed().toList();
    }
}
