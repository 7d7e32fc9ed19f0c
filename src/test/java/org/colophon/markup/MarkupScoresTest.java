package org.colophon.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well embedded metadata is read on data from outside; skipped where that is absent. */
@Tag("score")
class MarkupScoresTest {

    @Test
    void w3cTestsOfRdfaInHtml5() {
        atLeast(0.99, "rdfa-html5", RdfaSuite::score);
    }

    @Test
    void everyFieldOfPublishersPages() {
        atLeast(0.96, "scholarly-landing", ScholarlyLanding::score);
    }

    @Test
    void itemsThatAnotherReaderFinds() {
        atLeast(0.95, "extruct", ExtructSamples::score);
    }

    @Test
    void quadsThatAThirdReaderFinds() {
        atLeast(0.93, "any23", Any23Samples::score);
    }

    @Test
    void recordsOfRepositories() {
        atLeast(0.95, "schemaorg-bolognese", BolognesePages::score);
    }

    /** Most of the others say different things in the three encodings; hardly any may differ for another reason. */
    @Test
    void threeEncodingsOfOneExample() {
        Score score = atLeast(0.43, "schemaorg-examples", SchemaOrgExamples::score);
        assertThat(score.misses().stream().filter(miss -> miss.startsWith(SchemaOrgExamples.OURS)))
                .hasSizeLessThan(score.total() / 20);
    }

    private static Score atLeast(double share, String folder, Function<Path, Score> scorer) {
        Optional<Path> data = SharedCorpus.folder(folder);
        assumeTrue(data.isPresent(), folder + " is not beside the project");
        Score score = scorer.apply(data.get());
        System.out.println(score);
        assertThat(score.total()).isPositive();
        assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(share);
        return score;
    }
}
