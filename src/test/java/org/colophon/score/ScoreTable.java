package org.colophon.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The figures of all score tests of a run, printed as one table when the last of them has ended.
 *
 * <pre>{@code
 * @Test
 * @ExtendWith(ScoreTable.Giver.class)
 * void everyField(ScoreTable table) {
 *     table.add("pages of publishers", "share of expected fields", 31, 0.97, 0.95);
 * }
 * }</pre>
 */
public final class ScoreTable implements AutoCloseable {

    private record Row(String data, String measure, int cases, double score, double wanted) {
        String line() {
            String target = Double.isNaN(wanted) ? "" : String.format(Locale.ROOT, "%6.3f", wanted);
            String verdict = Double.isNaN(wanted) ? "" : score >= wanted ? "  reached" : "  missed";
            return String.format(
                    Locale.ROOT, "%-42s %-44s %6d %6.3f %6s%s", data, measure, cases, score, target, verdict);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ScoreTable() {}

    /**
     * Adds a figure.
     *
     * @param data what was read
     * @param measure what the figure means
     * @param cases how many of whatever was counted there are
     * @param score the figure
     * @param wanted the least figure that is wanted
     */
    public synchronized void add(String data, String measure, int cases, double score, double wanted) {
        rows.add(new Row(data, measure, cases, score, wanted));
    }

    /** Adds a figure of which no least one is wanted. */
    public void add(String data, String measure, int cases, double score) {
        add(data, measure, cases, score, Double.NaN);
    }

    /** Adds a line below the table. */
    public synchronized void note(String line) {
        notes.add(line);
    }

    /** Prints the table; called when the run ends. */
    @Override
    public synchronized void close() {
        StringBuilder out = new StringBuilder(
                String.format("%n%-42s %-44s %6s %6s %6s%n", "data", "measure", "cases", "score", "wanted"));
        rows.stream()
                .sorted(Comparator.comparing(Row::data).thenComparing(Row::measure))
                .forEach(row -> out.append(row.line()).append(System.lineSeparator()));
        notes.forEach(line -> out.append(line).append(System.lineSeparator()));
        System.out.println(out);
    }

    /** Gives every test that asks for it the one table of the run. */
    public static final class Giver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ScoreTable.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(ScoreTable.class))
                    .getOrComputeIfAbsent(ScoreTable.class, any -> new ScoreTable(), ScoreTable.class);
        }
    }
}
