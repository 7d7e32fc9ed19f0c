package org.colophon.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.colophon.identity.corpus.Cora;
import org.colophon.identity.corpus.LabelledPair;
import org.colophon.identity.corpus.LinkageCorpus;
import org.colophon.identity.measure.Clustering;
import org.colophon.identity.measure.PairScore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well records of one publication find each other, through the program as people use it: BibTeX files are added,
 * and the graph is asked which records became one work. No label is used unless a row says so.
 */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class LinkageScoreTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"dblp-acm", "dblp-scholar"})
    void twoTables(String name, ScoreTable table) throws IOException {
        LinkageCorpus corpus = LinkageCorpus.shared(name);
        ResolvedStore store = new ResolvedStore(home);
        double seconds = store.add(corpus.sources());
        Clustering works = store.works();
        report(table, corpus, "Colophon", works::joins, seconds);
        assertThat(works.of()).as("every record has a work").hasSize(corpus.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dblp-acm", "dblp-scholar"})
    void twoTablesAfterTraining(String name, ScoreTable table) throws IOException {
        LinkageCorpus corpus = LinkageCorpus.shared(name);
        ResolvedStore store = new ResolvedStore(home);
        assumeTrue(
                store.run("identity", "train", "--help").out().contains("identity train"),
                "the program learns from no labels");
        double seconds = store.add(corpus.sources());
        Path labels = LabelledPair.write(home.resolve("train.tsv"), LabelledPair.of("train", corpus.pairs()));
        seconds += store.seconds("identity", "train", labels.toString());
        report(table, corpus, "Colophon, trained", store.works()::joins, seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dblp-acm", "dblp-scholar"})
    void twoTablesByDuke(String name, ScoreTable table) throws IOException {
        LinkageCorpus corpus = LinkageCorpus.shared(name);
        DukeBaseline duke = DukeBaseline.link(corpus);
        report(table, corpus, "Duke 1.2", duke::joins, duke.seconds());
        table.note(String.format(
                Locale.ROOT,
                "Duke 1.2 on %s: threshold %.3f, the best one for the pairs it is scored on",
                name,
                duke.threshold()));
    }

    @Test
    void citationsInClusters(ScoreTable table) throws IOException {
        Cora cora = Cora.shared();
        ResolvedStore store = new ResolvedStore(home);
        double seconds = store.add(Map.of("cora", cora.entries()));
        Clustering works = store.works();
        PairScore score = PairScore.ofPairs(works, cora.pairs());
        IdentityRows rows = new IdentityRows(table, "cora", "Colophon");
        rows.pairs("all pairs", score);
        rows.seconds(cora.entries().size(), seconds);
        assertThat(works.of())
                .as("every record has a work")
                .hasSize(cora.entries().size());
    }

    private static void report(
            ScoreTable table, LinkageCorpus corpus, String engine, BiPredicate<String, String> joined, double seconds) {
        IdentityRows rows = new IdentityRows(table, corpus.name(), engine);
        rows.pairs("valid", PairScore.ofLabels(LabelledPair.of("valid", corpus.pairs()), joined));
        rows.pairs("train and valid", PairScore.ofLabels(corpus.pairs(), joined));
        rows.seconds(corpus.size(), seconds);
    }
}
