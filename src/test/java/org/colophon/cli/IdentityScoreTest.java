package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of records, weighed and learned from, by the keys they have in their files. */
class IdentityScoreTest {

    private static final List<String> TITLES = List.of(
            "Lazy evaluation of recursive views in deductive databases",
            "Cuckoo filters for streaming joins over sensor networks",
            "A calculus of mobile processes with failures",
            "Estimating selectivity of range predicates by wavelets",
            "On the termination of chase procedures with negation",
            "Incremental maintenance of materialized path queries",
            "Consistent hashing revisited for skewed workloads",
            "Learned indexes under adversarial updates",
            "Snapshot isolation anomalies in partitioned stores",
            "Compressing posting lists with asymmetric numeral systems",
            "Sampling cliques from evolving social graphs",
            "Query answering under guarded existential rules");

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void addTwoBibliographies() throws IOException {
        shell = new Shell(folder.resolve("store"));
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int i = 0; i < TITLES.size(); i++) {
            int year = 1990 + i;
            first.append(entry("a" + i, TITLES.get(i), "Mara Okonkwo and Ilse Brandt" + (char) ('a' + i), year));
            second.append(entry(
                    "b" + i, TITLES.get(i).toUpperCase() + ".", "M. Okonkwo and I. Brandt" + (char) ('a' + i), year));
        }
        Path one = Files.writeString(folder.resolve("one.bib"), first);
        Path two = Files.writeString(folder.resolve("two.bib"), second);
        assertThat(shell.run("add", one.toString(), two.toString()).code()).isEqualTo(ExitCode.DONE);
    }

    private static String entry(String key, String title, String authors, int year) {
        return "@article{" + key + ", title = {" + title + "}, author = {" + authors + "}, year = " + year
                + ", journal = {Journal of Testing}}\n";
    }

    @Test
    void pairsAreWeighedInBits() {
        Shell.Result scores = shell.given("a0\tb0\na0\tb1\n").run("identity", "score", "-");
        assertThat(scores.code()).isEqualTo(ExitCode.DONE);
        List<String> lines = scores.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("a0\tb0\t").endsWith("\tmerged");
        assertThat(lines.get(1)).startsWith("a0\tb1\t-").endsWith("\tapart");
        assertThat(scores.err()).contains("“shipped”");
    }

    @Test
    void theNamedPartsSumUpToTheScore() {
        String json = shell.given("a3\tb3")
                .run("identity", "score", "-", "--format", "json")
                .out();
        JsonObject pair = Json.createReader(new StringReader(json)).readArray().getJsonObject(0);
        double sum = pair.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .mapToDouble(part -> part.getJsonNumber("bits").doubleValue())
                .sum();
        assertThat(sum).isCloseTo(pair.getJsonNumber("bits").doubleValue(), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(pair.getJsonArray("parts").getJsonObject(0).getString("signal"))
                .isEqualTo("prior");
        assertThat(pair.getJsonArray("parts").toString()).contains("the same title");
    }

    @Test
    void labelsAreLearnedFromAndTheModelIsKept() throws IOException {
        StringBuilder labels = new StringBuilder("# key, key, whether they are one\n");
        for (int i = 0; i < TITLES.size(); i++) {
            labels.append("a" + i + "\tb" + i + "\t1\n");
            labels.append("a" + i + "\tb" + (i + 1) % TITLES.size() + "\t0\n");
        }
        Path file = Files.writeString(folder.resolve("labels.tsv"), labels);

        Shell.Result trained = shell.run("identity", "train", file.toString());

        assertThat(trained.err())
                .contains("Learned from 24 pairs, 12 of them one publication")
                .contains("F1 1.000");
        assertThat(trained.code()).isEqualTo(ExitCode.DONE);
        assertThat(trained.out()).contains("/id/model/1");
        assertThat(shell.given("a0\tb0\n").run("identity", "score", "-").err()).contains("“trained on 24 decisions”");
        assertThat(shell.run("rebuild").err()).contains("0 triples");
        assertThat(shell.run("validate").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("identity", "train", file.toString()).out()).contains("/id/model/2");
    }

    @Test
    void tooFewLabelsTeachNothing() {
        Shell.Result trained = shell.given("a0\tb0\t1\n").run("identity", "train", "-");
        assertThat(trained.code()).isEqualTo(ExitCode.FAILED);
        assertThat(trained.err()).contains("too little to learn from: 1 pair of one publication and 0 of two");
    }

    @Test
    void aKeyThatNoRecordHasIsTold() {
        Shell.Result scores = shell.given("a0\tb0\na0\tzz\n").run("identity", "score", "-");
        assertThat(scores.code()).isEqualTo(ExitCode.PARTLY);
        assertThat(scores.err()).contains("Line 2: no record has the key zz");
        assertThat(shell.given("y\tz\n").run("identity", "score", "-").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void aLineOfAnotherFormIsAUsageMistake() {
        Shell.Result scores = shell.given("a0\tb0\na0 b1\n").run("identity", "score", "-");
        assertThat(scores.code()).isEqualTo(ExitCode.USAGE);
        assertThat(scores.err()).contains("line 2").contains("separated by tabs");
        assertThat(shell.given("a0\tb0\n").run("identity", "train", "-").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("identity", "score", "nowhere.tsv").code()).isEqualTo(ExitCode.FAILED);
    }
}
