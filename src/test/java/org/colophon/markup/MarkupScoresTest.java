package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.colophon.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How well embedded metadata is read on data from outside; skipped where that is absent. */
@Tag("score")
@ExtendWith(ScoreTable.Giver.class)
class MarkupScoresTest {

    @Test
    void w3cTestsOfRdfaInHtml5(ScoreTable table) {
        atLeast(table, 0.99, "rdfa-html5", RdfaSuite::score);
    }

    @Test
    void everyFieldOfPublishersPages(ScoreTable table) {
        atLeast(table, 0.96, "scholarly-landing", ScholarlyLanding::score);
    }

    @Test
    void itemsThatAnotherReaderFinds(ScoreTable table) {
        atLeast(table, 0.95, "extruct", ExtructSamples::score);
    }

    @Test
    void quadsThatAThirdReaderFinds(ScoreTable table) {
        atLeast(table, 0.9, "any23", Any23Samples::score);
    }

    @Test
    void recordsOfRepositories(ScoreTable table) {
        atLeast(table, 0.95, "schemaorg-bolognese", BolognesePages::score);
    }

    /** Most of the examples differ in what they say, not only in how: other prices, left-out names, other texts. */
    @Test
    void threeEncodingsOfOneExample(ScoreTable table) {
        atLeast(table, 0.37, "schemaorg-examples", SchemaOrgExamples::score);
    }

    private static void atLeast(ScoreTable table, double share, String folder, Function<Path, Score> scorer) {
        Optional<Path> data = SharedCorpus.folder(folder);
        assumeTrue(data.isPresent(), folder + " is not beside the project");
        Score score = scorer.apply(data.get());
        System.out.println(score);
        table.add(folder, "share as expected", score.total(), score.share(), share);
        assertThat(score.total()).isPositive();
        assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(share);
    }
}
