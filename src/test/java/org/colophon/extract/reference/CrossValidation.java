package org.colophon.extract.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains on four fifths of labelled strings and scores on the fifth left out, five times. */
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

    /**
     * The scores of folds together; a string's fold is its index modulo 5.
     *
     * @param folds how many of the five are run, the first ones; each trains for about a minute
     */
    static FieldScores run(Path file, int folds) throws IOException {
        List<LabelledString> strings = LabelledStrings.read(file);
        FieldScores all = new FieldScores();
        IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold -> fold(strings, fold))
                .forEachOrdered(all::add);
        return all;
    }

    private static FieldScores fold(List<LabelledString> strings, int fold) {
        List<LabelledString> training = new ArrayList<>();
        List<LabelledString> held = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            (i % FOLDS == fold ? held : training).add(strings.get(i));
        }
        TrainedModel model = CrfTrainer.train(training);
        FieldScores scores = new FieldScores();
        held.forEach(string -> scores.add(string.tokens(), string.labels(), model.label(string.tokens())));
        return scores;
    }
}
