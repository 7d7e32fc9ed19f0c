package org.colophon.extract.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains on four fifths of labelled strings, and on invented ones, and scores on the fifth left out, five times.
 */
final class CrossValidation {
    static final int FOLDS = 5;

    private CrossValidation() {}

    /** The labelled strings, where the shared corpora lie; empty where they do not. */
    static Optional<Path> corpus() {
        return Stream.of(System.getProperty("colophon.shared", "../shared"), "../shared", "../../shared")
                .map(shared -> Path.of(shared, "corpus", "reference-strings", "core.xml"))
                .filter(Files::exists)
                .findFirst();
    }

    /** What folds together say: how many fields are right, and whether confidence tells which. */
    record Result(FieldScores scores, Reliability reliability) {}

    /**
     * The result of folds together; a string's fold is its index modulo 5.
     *
     * @param folds how many of the five are run, the first ones; each trains for about a minute
     */
    static Result run(Path file, int folds) throws IOException {
        List<LabelledString> strings = LabelledStrings.read(file);
        Result all = new Result(new FieldScores(), new Reliability());
        IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold -> fold(strings, fold))
                .forEachOrdered(fold -> {
                    all.scores().add(fold.scores());
                    all.reliability().add(fold.reliability());
                });
        return all;
    }

    private static Result fold(List<LabelledString> strings, int fold) {
        List<LabelledString> training = new ArrayList<>();
        List<LabelledString> held = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            (i % FOLDS == fold ? held : training).add(strings.get(i));
        }
        TrainedModel model = CrfTrainer.train(training, InventedReferences.some(InventedReferences.USUAL));
        FieldScores scores = new FieldScores();
        Reliability reliability = new Reliability();
        ReferenceLabeller labeller = new ReferenceLabeller(model);
        for (LabelledString string : held) {
            scores.add(string.tokens(), string.labels(), model.label(string.tokens()));
            reliability.add(string, labeller);
        }
        return new Result(scores, reliability);
    }
}
