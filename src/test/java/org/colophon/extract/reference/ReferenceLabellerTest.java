package org.colophon.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colophon.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ScoreTable.Giver.class)
class ReferenceLabellerTest {
    private static final String STRING =
            "Hochreiter, S., & Schmidhuber, J. (1997). Long short-term memory. Neural Computation, 9(8), 1735–1780.";

    @Test
    void takesAReferenceApart() {
        assertThat(field(STRING, ReferenceLabel.AUTHOR)).isEqualTo("Hochreiter, S., & Schmidhuber, J.");
        assertThat(field(STRING, ReferenceLabel.DATE)).isEqualTo("(1997).");
        assertThat(field(STRING, ReferenceLabel.TITLE)).isEqualTo("Long short-term memory.");
        assertThat(field(STRING, ReferenceLabel.CONTAINER)).isEqualTo("Neural Computation,");
        assertThat(field(STRING, ReferenceLabel.PAGES)).isEqualTo("1735–1780.");
    }

    @Test
    void everyWordBelongsToOneField() {
        int at = 0;
        for (Field field : ReferenceLabeller.shipped().label(STRING)) {
            assertThat(STRING.substring(at, field.from())).isBlank();
            assertThat(field.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1);
            at = field.to();
        }
        assertThat(at).isEqualTo(STRING.length());
    }

    @Test
    void nothingHasNoParts() {
        assertThat(ReferenceLabeller.shipped().label(" ")).isEmpty();
        assertThat(ReferenceLabeller.shipped().label("a ".repeat(ReferenceLabeller.LONGEST)))
                .isEmpty();
    }

    @Test
    void aTrainedModelSurvivesItsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("strings.xml");
        String one =
                "<sequence><author>Doe, J.</author><date>(%d).</date><title>On the art of things.</title></sequence>";
        StringBuilder xml = new StringBuilder("<dataset>");
        for (int year = 1990; year < 2000; year++) {
            xml.append(String.format(one, year));
        }
        Files.writeString(file, xml.append("</dataset>"));
        List<LabelledString> strings = LabelledStrings.read(file);
        TrainedModel trained = CrfTrainer.train(strings, List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(trained, out);
        TrainedModel read = ModelFile.read(new ByteArrayInputStream(out.toByteArray()));
        for (LabelledString string : strings) {
            assertThat(read.label(string.tokens())).isEqualTo(string.labels());
        }
    }

    /** All five folds; {@code -Dcolophon.folds=1} trains only once. */
    @Tag("score")
    @Test
    void labelsStringsItHasNotSeen(ScoreTable table) throws IOException {
        Optional<Path> corpus = CrossValidation.corpus();
        assumeTrue(corpus.isPresent(), "the labelled strings are not here");
        CrossValidation.Result result = CrossValidation.run(corpus.get(), Integer.getInteger("colophon.folds", 5));
        result.scores().addTo(table);
        String tables = result.scores().table() + result.reliability().table();
        System.out.println(tables);
        assertThat(result.scores().f1()).as(tables).isGreaterThanOrEqualTo(0.925);
        assertThat(result.reliability().error()).as(tables).isLessThan(0.04);
    }

    /** Invented strings, none of them trained on, in the styles that lists on the web are written in. */
    @Test
    void knowsTheStylesOfListsOnTheWeb() throws IOException {
        FieldScores scores = new FieldScores();
        for (LabelledString string :
                LabelledStrings.read(Path.of("src/test/resources/org/colophon/extract/reference/styles.xml"))) {
            scores.add(
                    string.tokens(),
                    string.labels(),
                    ReferenceLabeller.shipped().labels(string.tokens()));
        }
        assertThat(scores.f1()).as(scores.table()).isGreaterThanOrEqualTo(0.97);
    }

    private static String field(String string, ReferenceLabel label) {
        return ReferenceLabeller.shipped().label(string).stream()
                .filter(field -> field.label() == label)
                .map(field -> string.substring(field.from(), field.to()))
                .findFirst()
                .orElse("");
    }
}
