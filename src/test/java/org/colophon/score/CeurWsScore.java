package org.colophon.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.colophon.capture.Input;
import org.colophon.capture.Inputs;
import org.colophon.ingest.Ingest;
import org.colophon.query.Parameters;
import org.colophon.query.QueryFile;
import org.colophon.query.QueryLibrary;
import org.colophon.query.QueryRunner;
import org.colophon.store.ColophonStore;

/** Asks the eleven questions about proceedings volumes and compares the rows with those worked out by hand. */
public final class CeurWsScore {
    /** The questions, by their numbers, each with the parameters that its rows give. */
    public static final List<Integer> QUESTIONS = List.of(1, 2, 3, 4, 5, 8, 9, 10, 13, 14, 15);

    private static final Map<Integer, List<String>> PARAMETERS = Map.of(
            8, List.of("conference", "year"),
            13, List.of("conference", "year"),
            14, List.of("workshop", "volume"),
            15, List.of("workshop", "volume"));

    private final Path gold;
    private final Map<Integer, List<String>> misses = new LinkedHashMap<>();

    public CeurWsScore(Path gold) {
        this.gold = gold;
    }

    /** The folder of the pages and answers, if it lies beside the project. */
    public static Optional<Path> folder() {
        return Stream.of(System.getProperty("colophon.shared", ""), "../shared", "../../shared")
                .filter(shared -> !shared.isEmpty())
                .map(shared -> Path.of(shared, "corpus", "ceur-ws"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Takes pages into a store. */
    public static void add(ColophonStore store, List<Path> pages) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path page : pages) {
            inputs.add(new Input.Found(
                    page.toString(), Inputs.capture(page.getFileName().toString(), Files.readAllBytes(page))));
        }
        new Ingest(store, Clock.systemUTC()).add(inputs.stream(), outcome -> {});
    }

    /** The score of each question. */
    public Map<Integer, Rows.Score> ask(DatasetGraph data, String base) throws IOException {
        QueryRunner runner = new QueryRunner(data, base, Duration.ofMinutes(5));
        Map<Integer, Rows.Score> scores = new LinkedHashMap<>();
        for (int question : QUESTIONS) {
            QueryFile file = QueryLibrary.shipped().get("sempub_1_" + question);
            Set<List<String>> wanted = Rows.read(gold.resolve("Q1." + question + ".csv"));
            Set<List<String>> found = new LinkedHashSet<>();
            for (Map<String, String> given : parameters(question, wanted)) {
                found.addAll(Rows.of(runner.select(file, Parameters.of(file, given))));
            }
            scores.put(question, Rows.score(found, wanted));
            misses.put(question, differences(found, wanted));
        }
        return scores;
    }

    private static Set<Map<String, String>> parameters(int question, Set<List<String>> rows) {
        List<String> names = PARAMETERS.get(question);
        if (names == null) {
            String volumes =
                    rows.stream().map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new)).stream()
                            .collect(Collectors.joining(" "));
            return Set.of(Map.of("volumes", volumes));
        }
        return rows.stream()
                .map(row -> Map.of(names.get(0), row.get(0), names.get(1), row.get(1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> differences(Set<List<String>> found, Set<List<String>> wanted) {
        List<String> lines = new ArrayList<>();
        wanted.stream().filter(row -> !found.contains(row)).forEach(row -> lines.add("missing " + row));
        found.stream().filter(row -> !wanted.contains(row)).forEach(row -> lines.add("wrong   " + row));
        return lines;
    }

    /** Scores and differences as a table for people. */
    public String table(Map<Integer, Rows.Score> scores) {
        StringBuilder out = new StringBuilder("question  found wanted right  precision recall   F1\n");
        scores.forEach((question, s) -> out.append(String.format(
                "Q1.%-6d %6d %6d %5d  %9.3f %6.3f %6.3f%n",
                question, s.found(), s.wanted(), s.right(), s.precision(), s.recall(), s.f1())));
        misses.forEach((question, lines) -> lines.forEach(line ->
                out.append("Q1.").append(question).append("  ").append(line).append('\n')));
        return out.toString();
    }
}
