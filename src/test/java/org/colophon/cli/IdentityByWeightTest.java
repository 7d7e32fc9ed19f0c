package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.colophon.identity.corpus.Entry;
import org.colophon.identity.match.Papers;
import org.colophon.identity.match.PublicationRecord;
import org.colophon.identity.measure.Clustering;
import org.colophon.identity.measure.PairScore;
import org.colophon.score.ResolvedStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two bibliographies of the same papers, one of them careless: what the store makes of them. */
class IdentityByWeightTest {

    private static final int PAPERS = 300;

    private static final String SCORES = """
            PREFIX col: <https://w3id.org/colophon/ontology#>
            SELECT ?decision ?score (SUM(?bits) AS ?sum) (COUNT(DISTINCT ?pair) AS ?pairs) {
              GRAPH <graph/identity> {
                ?decision col:decision col:Merged ; col:score ?score ; col:restsOn ?item .
                ?item col:bits ?bits
                { SELECT ?item (GROUP_CONCAT(STR(?thing)) AS ?pair) { GRAPH <graph/identity> { ?item col:compares ?thing } } GROUP BY ?item }
              }
            } GROUP BY ?decision ?score HAVING (?pairs = 1 && ABS(?sum - ?score) > 0.05)
            """;

    @TempDir
    Path home;

    @Test
    @DisplayName("titles with slips find each other once the records have shown what slips there are")
    void slips() throws IOException {
        ResolvedStore store = new ResolvedStore(home);
        store.add(Map.of("careful", entries("a"), "careless", entries("b")));
        PairScore score = PairScore.ofClusters(store.works(), papers());
        assertThat(score.f1()).isGreaterThan(0.97);
    }

    @Test
    @DisplayName("records that come in pieces and in any order end up as if they had come at once")
    void anyOrder() throws IOException {
        ResolvedStore atOnce = new ResolvedStore(home.resolve("at-once"));
        atOnce.add(Map.of("careful", entries("a"), "careless", entries("b")));
        ResolvedStore pieces = new ResolvedStore(home.resolve("pieces"));
        List<Entry> shuffled = new ArrayList<>(entries("b"));
        Collections.shuffle(shuffled, new Random(5));
        pieces.add(Map.of("one", shuffled.subList(0, 100)));
        pieces.add(Map.of("careful", entries("a")));
        pieces.add(Map.of("two", shuffled.subList(100, 295)));
        pieces.add(Map.of("three", shuffled.subList(295, PAPERS)));
        assertThat(PairScore.ofClusters(pieces.works(), atOnce.works()).f1()).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    @DisplayName("the named bits of a merged pair add up to its score")
    void waterfalls() throws IOException {
        ResolvedStore store = new ResolvedStore(home);
        store.add(Map.of("careful", entries("a"), "careless", entries("b")));
        Path query = home.resolve("scores.rq");
        Files.writeString(query, SCORES);
        assertThat(store.run("query", query.toString(), "--format", "csv").out().lines())
                .as("decisions on one pair whose bits do not add up")
                .hasSize(1);
        assertThat(store.run(
                                "query",
                                "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?d <https://w3id.org/colophon/ontology#score> ?s } }",
                                "--format",
                                "csv")
                        .out()
                        .lines()
                        .skip(1))
                .allSatisfy(n -> assertThat(Integer.parseInt(n.strip())).isGreaterThan(200));
    }

    private static List<Entry> entries(String source) {
        return Papers.twoBibliographies(PAPERS, 11).stream()
                .filter(record -> record.source().equals(source))
                .map(IdentityByWeightTest::entry)
                .toList();
    }

    private static Entry entry(PublicationRecord record) {
        return new Entry(
                record.id(),
                record.title().orElse(""),
                record.authors(),
                false,
                record.venue().orElse(""),
                record.year().map(String::valueOf).orElse(""));
    }

    private static Clustering papers() {
        Map<String, String> papers = new HashMap<>();
        for (int i = 0; i < PAPERS; i++) {
            papers.put("a" + i, "paper " + i);
            papers.put("b" + i, "paper " + i);
        }
        return new Clustering(papers);
    }
}
