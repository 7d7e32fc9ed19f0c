package org.colophon.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped queries give the right answers to the competency questions, where the reference graph and
 * the answers lie beside the project.
 */
class CompetencyQuestionsTest {
    private static final String BASE = "http://localhost:3030/";
    private static final QueryLibrary LIBRARY = QueryLibrary.shipped();
    private static Optional<Path> gold = Optional.empty();
    private static DatasetGraph data = DatasetGraphFactory.create();

    /** One line of the table of questions. */
    record Question(String id, String query, List<String> assignments, List<String> columns) {
        static Question parse(String line) {
            String[] fields = line.split("\\|");
            return new Question(fields[0].strip(), fields[1].strip(), words(fields[2], ";"), words(fields[3], " "));
        }

        private static List<String> words(String text, String separator) {
            return Arrays.stream(text.split(separator))
                    .map(String::strip)
                    .filter(w -> !w.isEmpty())
                    .toList();
        }

        @Override
        public String toString() {
            return id + " " + query;
        }
    }

    @BeforeAll
    static void load() {
        gold = Stream.of("../shared/gold", "../../shared/gold")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        gold.ifPresent(folder -> data =
                RDFDataMgr.loadDatasetGraph(folder.resolve("reference.trig").toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void aQuestionIsAnsweredRight(Question question) throws IOException {
        assumeTrue(gold.isPresent(), "there is no reference graph beside the project");
        QueryFile file = LIBRARY.get(question.query);
        Parameters parameters = Parameters.parse(file, question.assignments);
        QueryRunner runner = new QueryRunner(data, BASE, Duration.ofSeconds(30));
        Path answer = gold.orElseThrow().resolve("answers").resolve(question.id + ".csv");
        List<List<String>> expected = csv(answer);
        if (question.columns.equals(List.of("ask"))) {
            assertThat(List.of(List.of(String.valueOf(runner.ask(file, parameters)))))
                    .isEqualTo(expected);
        } else if (question.columns.equals(List.of("count"))) {
            assertThat(List.of(List.of(String.valueOf(
                            rows(runner.select(file, parameters), List.of()).size()))))
                    .isEqualTo(expected);
        } else {
            assertThat(rows(runner.select(file, parameters), question.columns))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyQuestionHasAQuery() throws IOException {
        assertThat(questions()).hasSize(34).extracting(Question::id).doesNotHaveDuplicates();
    }

    static List<Question> questions() throws IOException {
        try (InputStream in = CompetencyQuestionsTest.class.getResourceAsStream("competency.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Question::parse)
                    .toList();
        }
    }

    private static List<List<String>> rows(RowSet rows, List<String> columns) {
        List<List<String>> all = new ArrayList<>();
        rows.forEachRemaining(
                row -> all.add(columns.stream().map(c -> cell(row, c)).toList()));
        return all;
    }

    private static String cell(Binding row, String column) {
        Node value = row.get(column);
        if (value == null) {
            return "";
        }
        return comparable(value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
    }

    /** Keys differ from store to store, so every IRI of the graph itself counts as the same. */
    private static String comparable(String cell) {
        return cell.startsWith(BASE) ? "_" : cell.strip();
    }

    /** The rows of a CSV file without its heading; cells may be quoted, not broken over lines. */
    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<String> row = new ArrayList<>();
            for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                row.add(comparable(cell.replaceAll("^\"|\"$", "").replace("\"\"", "\"")));
            }
            rows.add(row);
        }
        List<List<String>> body = rows.subList(1, rows.size());
        return body.stream().filter(r -> !r.equals(List.of(""))).toList();
    }
}
