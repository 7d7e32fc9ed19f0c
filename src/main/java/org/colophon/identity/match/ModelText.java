package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A model as text for people and programs: a line a fact, columns separated by tabs, the format's version in the first
 * line. What is read gives the same scores as what was written.
 */
public final class ModelText {

    private static final String FORMAT = "colophon-match-model";
    private static final String VERSION = "3";
    private static final String PARTNERS = "partners-by";

    private ModelText() {}

    /** The model as text. */
    public static String write(Model model) {
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT + "\t" + VERSION);
        write(model, lines);
        model.partnersBy().ifPresent(other -> {
            lines.add(PARTNERS);
            write(other, lines);
        });
        return String.join("\n", lines) + "\n";
    }

    private static void write(Model model, List<String> lines) {
        lines.add("name\t" + model.name().replaceAll("\\s+", " "));
        lines.add("prior\t" + model.prior());
        lines.add("usual-repeats\t" + model.usualRepeats());
        new TreeMap<>(model.repeats()).forEach((source, share) -> lines.add("repeats\t" + share + "\t" + source));
        for (Feature feature : Feature.values()) {
            Weights weights = model.weightsOf(feature);
            for (int level = 0; level < feature.levels(); level++) {
                lines.add(String.join(
                        "\t",
                        "weight",
                        feature.signal(),
                        Integer.toString(level),
                        Double.toString(weights.bits()[level]),
                        Double.toString(weights.match()[level]),
                        Double.toString(weights.other()[level]),
                        feature.phrase(level)));
            }
        }
        model.interactions()
                .forEach((interaction, bits) -> lines.add(String.join(
                        "\t",
                        "together",
                        interaction.first().signal(),
                        Integer.toString(interaction.fromFirst()),
                        interaction.second().signal(),
                        Integer.toString(interaction.fromSecond()),
                        Double.toString(bits))));
    }

    /**
     * The model that a text holds.
     *
     * @return nothing where the text is of another format or version, or is damaged
     */
    public static Optional<Model> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT + "\t" + VERSION)) {
            return Optional.empty();
        }
        try {
            int split = lines.indexOf(PARTNERS);
            Optional<Model> partners = split < 0
                    ? Optional.empty()
                    : Optional.of(read(lines.subList(split + 1, lines.size()), Optional.empty()));
            return Optional.of(read(lines.subList(1, split < 0 ? lines.size() : split), partners));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private record Level(Feature feature, int number, double bits, double match, double other) {}

    private static Model read(List<String> lines, Optional<Model> partnersBy) {
        Map<String, List<String[]>> rows =
                lines.stream().map(line -> line.split("\t", -1)).collect(Collectors.groupingBy(columns -> columns[0]));
        Map<String, Double> repeats = new TreeMap<>();
        rows.getOrDefault("repeats", List.of()).forEach(row -> repeats.put(row[2], Double.valueOf(row[1])));
        Map<Interaction, Double> together = new TreeMap<>();
        rows.getOrDefault("together", List.of())
                .forEach(row -> together.put(
                        new Interaction(
                                feature(row[1]), Integer.parseInt(row[2]), feature(row[3]), Integer.parseInt(row[4])),
                        Double.valueOf(row[5])));
        return new Model(
                only(rows, "name"),
                Double.parseDouble(only(rows, "prior")),
                weights(rows.getOrDefault("weight", List.of())),
                together,
                repeats,
                Double.parseDouble(only(rows, "usual-repeats")),
                partnersBy);
    }

    private static Feature feature(String signal) {
        return Arrays.stream(Feature.values())
                .filter(feature -> feature.signal().equals(signal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no feature is called " + signal));
    }

    private static String only(Map<String, List<String[]>> rows, String what) {
        return rows.getOrDefault(what, List.of()).get(0)[1];
    }

    private static Map<Feature, Weights> weights(List<String[]> rows) {
        Map<String, Feature> bySignal =
                Arrays.stream(Feature.values()).collect(Collectors.toMap(Feature::signal, feature -> feature));
        Map<Feature, List<Level>> levels = rows.stream()
                .filter(row -> bySignal.containsKey(row[1]))
                .map(row -> new Level(
                        Objects.requireNonNull(bySignal.get(row[1])),
                        Integer.parseInt(row[2]),
                        Double.parseDouble(row[3]),
                        Double.parseDouble(row[4]),
                        Double.parseDouble(row[5])))
                .sorted(Comparator.comparingInt(Level::number))
                .collect(Collectors.groupingBy(Level::feature));
        Map<Feature, Weights> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            List<Level> own = levels.getOrDefault(feature, List.of());
            if (own.size() != feature.levels()) {
                throw new IllegalArgumentException(feature.signal() + " has " + own.size() + " levels");
            }
            weights.put(
                    feature,
                    new Weights(column(own, Level::match), column(own, Level::other), column(own, Level::bits)));
        }
        return weights;
    }

    private static double[] column(List<Level> levels, ToDoubleFunction<Level> value) {
        return levels.stream().mapToDouble(value).toArray();
    }
}
