package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colophon.identity.report.Lanterns;
import org.colophon.store.ColophonStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measuring who is who on the command line, and what people are asked for it. */
class IdentityReportCommandTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void demo() {
        shell = new Shell(folder.resolve("store"));
        assertThat(shell.run("demo", "--no-serve").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theThreeFormatsTellTheSameNumbers() {
        Shell.Result text = shell.run("identity", "report");
        List<String> csv =
                shell.run("identity", "report", "--format", "csv").out().lines().toList();
        JsonObject json = json(shell.run("identity", "report", "--format", "json"));

        assertThat(text.code()).isEqualTo(ExitCode.DONE);
        assertThat(csv.get(0)).isEqualTo("kind,measure,value");
        for (String kind : List.of("work", "person", "venue")) {
            int clusters = json.getJsonObject(kind).getInt("clusters");
            assertThat(csv).contains(kind + ",clusters," + clusters).contains(kind + ",minted," + clusters);
            assertThat(text.out()).contains(": " + clusters + " new, 0 merged into others, 0 split, 0 retired");
        }
        int bridges = json.getJsonObject("work").getJsonArray("bridges").size();
        assertThat(csv).contains("work,bridges," + bridges);
        assertThat(text.out()).contains(bridges + " bridges").contains("nobody has judged a sample");
        assertThat(csv).contains("person,violations one-list,0").noneMatch(line -> line.contains("precision"));
        assertThat(csv).allMatch(line -> line.split(",").length == 3);
    }

    @Test
    void anEmptyStoreHasNothingToReport() {
        ColophonStore.open(folder.resolve("empty"), Optional.empty()).close();
        Shell empty = new Shell(folder.resolve("empty"));
        assertThat(empty.run("identity", "report").code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(empty.run("identity", "review", "--sample", "3").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void aJudgedSampleGivesPrecisionAndMovesNothing() {
        String before = shell.run("export", "--format", "nt").out();

        Shell.Result review = shell.given("y\nmaybe\nu\ny\ny\nn\nno\ns\ny\n")
                .run("identity", "review", "--sample", "6", "--seed", "3", "--by", "A Librarian");

        assertThat(review.code()).isEqualTo(ExitCode.DONE);
        assertThat(review.out())
                .contains("Pair 1 of 6: are these one publication?")
                .contains("Pair 2 of 6: are these one person?");
        assertThat(review.err())
                .contains("y, n, s, u or q is wanted")
                .contains("Taken back")
                .contains("4 pairs judged")
                .contains("Listings: precision 0.667");
        JsonObject json = json(shell.run("identity", "report", "--format", "json"));
        JsonObject works = json.getJsonObject("work").getJsonObject("precision");
        assertThat(works.getInt("judged")).isEqualTo(3);
        assertThat(works.getInt("same")).isEqualTo(2);
        assertThat(works.getInt("seed")).isEqualTo(3);
        assertThat(json.getJsonArray("samples")).hasSize(2);
        assertThat(shell.run("identity", "report").out()).contains("precision 0.667, with 95 % confidence from 0.208");
        assertThat(shell.run("export", "--format", "nt").out()).isEqualTo(before);
        assertThat(shell.run("validate").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("explain", "id/judgement/1").out()).contains("A Librarian");

        Shell.Result again =
                shell.given("q\n").run("identity", "review", "--sample", "6", "--seed", "3", "--by", "A Librarian");
        assertThat(again.out()).isEqualTo(firstPair(review.out()));
    }

    private static String firstPair(String out) {
        return out.substring(0, out.indexOf("  Pair 2"));
    }

    @Test
    void whatIsJudgedTwoCanBeKeptApart() {
        Shell.Result review = shell.given("n\ny\n").run("identity", "review", "--sample", "1", "--seed", "3");
        assertThat(review.err()).contains("Written down").contains("/id/curation/1");
        assertThat(shell.run("identity", "history").out()).contains("is not");
        assertThat(json(shell.run("identity", "report", "--format", "json")).getJsonArray("violations"))
                .isEmpty();
    }

    @Test
    void aBridgeIsAskedAboutLastAndCanBeCut() {
        assertThat(shell.run("add", Lanterns.write(folder.resolve("lanterns")).toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
        JsonObject before = json(shell.run("identity", "report", "--format", "json"));
        Shell.Result review = shell.given("s\n".repeat(7) + "k\n").run("identity", "review");
        assertThat(review.out()).contains("asked because one link alone holds two groups together: the");
        assertThat(review.err()).contains("1 decision made; nothing uncertain is left");

        JsonObject after = json(shell.run("identity", "report", "--format", "json"));
        assertThat(after.getJsonObject("work").getInt("clusters"))
                .isEqualTo(before.getJsonObject("work").getInt("clusters") + 1);
        assertThat(after.getJsonObject("work").getJsonArray("bridges"))
                .hasSizeLessThan(
                        before.getJsonObject("work").getJsonArray("bridges").size());
        assertThat(shell.run("identity", "undo").code()).isEqualTo(ExitCode.DONE);
        assertThat(json(shell.run("identity", "report", "--format", "json")).getJsonObject("work"))
                .isEqualTo(before.getJsonObject("work"));
    }

    @Test
    void whatTouchesADecisionOfAPersonComesFirst() {
        String query = "PREFIX col: <https://w3id.org/colophon/ontology#> SELECT ?m { GRAPH ?g { ?m col:mentionOf ?p } "
                + "?p col:nameVariant 'Aaron Courville' } ORDER BY ?m LIMIT 2";
        List<String> mentions = shell.given(query)
                .run("query", "-", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(shell.run("identity", "separate", mentions.get(1), "id/person/none")
                        .code())
                .isNotEqualTo(ExitCode.DONE);
        assertThat(shell.run("identity", "merge", mentions.get(1), mentions.get(2))
                        .code())
                .isEqualTo(ExitCode.DONE);

        Shell.Result review = shell.given("m\nq\n").run("identity", "review");

        assertThat(review.out().substring(0, review.out().indexOf("asked because") + 80))
                .contains("Courville")
                .contains("a person has decided about part of it, and nobody about");
        assertThat(shell.given("q\n").run("identity", "review").out()).doesNotContain("nobody about");
    }

    @Test
    void optionsThatMakeNoSenseAreUsageMistakes() {
        assertThat(shell.run("identity", "review", "--sample", "0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("identity", "review", "--seed", "1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("identity", "report", "--limit", "-1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("identity", "report", "--format", "ttl").code()).isEqualTo(ExitCode.USAGE);
    }

    private static JsonObject json(Shell.Result result) {
        return Json.createReader(new StringReader(result.out())).readObject();
    }
}
