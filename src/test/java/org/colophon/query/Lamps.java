package org.colophon.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** A small data set about lamps, and a way to say what a query should answer to it. */
final class Lamps {
    /** Not the usual base, so that a query that names it would fail. */
    static final String BASE = "http://lamps.example/data/";

    static final DatasetGraph DATA = RDFParser.source("src/test/resources/org/colophon/query/lamps.trig")
            .lang(Lang.TRIG)
            .base(BASE)
            .toDatasetGraph();
    static final QueryRunner RUNNER = new QueryRunner(DATA, BASE, Duration.ofSeconds(30));
    private static final QueryLibrary LIBRARY = QueryLibrary.shipped();

    private Lamps() {}

    /** A shipped query and the values for its parameters. */
    record Question(QueryFile file, Parameters parameters) {

        /** Expects rows in this order, the cells joined by bars; keys are shown as {@code kind/key}. */
        void answers(String... rows) {
            assertThat(lines(RUNNER.select(file, parameters))).containsExactly(rows);
        }

        void answers(boolean yes) {
            assertThat(RUNNER.ask(file, parameters)).isEqualTo(yes);
        }
    }

    static Question ask(String query, String... assignments) {
        QueryFile file = LIBRARY.get(query);
        return new Question(file, Parameters.parse(file, List.of(assignments)));
    }

    static List<String> lines(RowSet rows) {
        List<String> lines = new ArrayList<>();
        List<Var> columns = rows.getResultVars();
        rows.forEachRemaining(
                row -> lines.add(columns.stream().map(c -> cell(row.get(c))).collect(Collectors.joining(" | "))));
        return lines;
    }

    private static String cell(Node value) {
        if (value == null) {
            return "-";
        }
        return value.isURI() ? value.getURI().replace(BASE + "id/", "") : value.getLiteralLexicalForm();
    }
}
