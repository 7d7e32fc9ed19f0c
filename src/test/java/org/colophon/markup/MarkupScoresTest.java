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
        atLeast(table, 0.99, 0.95, "rdfa-html5", RdfaSuite::score);
    }

    @Test
    void everyFieldOfPublishersPages(ScoreTable table) {
        atLeast(table, 0.96, 1, "scholarly-landing", ScholarlyLanding::score);
    }

    @Test
    void itemsThatAnotherReaderFinds(ScoreTable table) {
        atLeast(table, 0.95, 0.95, "extruct", ExtructSamples::score);
    }

    @Test
    void quadsThatAThirdReaderFinds(ScoreTable table) {
        atLeast(table, 0.93, 0.95, "any23", Any23Samples::score);
    }

    @Test
    void recordsOfRepositories(ScoreTable table) {
        atLeast(table, 0.95, 0.95, "schemaorg-bolognese", BolognesePages::score);
    }

    /** Most of the others say different things in the three encodings; hardly any may differ for another reason. */
    @Test
    void threeEncodingsOfOneExample(ScoreTable table) {
        Score score = atLeast(table, 0.43, 1, "schemaorg-examples", SchemaOrgExamples::score);
        long ours = score.misses().stream()
                .filter(miss -> miss.startsWith(SchemaOrgExamples.OURS))
                .count();
        long passed = Math.round(score.share() * score.total());
        table.add(
                "schemaorg-examples",
                "the same, where all sources say the same",
                (int) (passed + ours),
                (double) passed / (passed + ours),
                1);
        assertThat(ours).isLessThan(score.total() / 20);
    }

    private static Score atLeast(
            ScoreTable table, double share, double wanted, String folder, Function<Path, Score> scorer) {
        Optional<Path> data = SharedCorpus.folder(folder);
        assumeTrue(data.isPresent(), folder + " is not beside the project");
        Score score = scorer.apply(data.get());
        System.out.println(score);
        table.add(folder, "share as expected", score.total(), score.share(), wanted);
        assertThat(score.total()).isPositive();
        assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(share);
        return score;
    }
}
