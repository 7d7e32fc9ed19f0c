package org.colophon.extract.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Trains on four fifths of labelled strings and scores on the fifth left out, five times. */
final class CrossValidation {
    private static final int FOLDS = 5;

    private CrossValidation() {}

    /** The scores of all five folds together; a string's fold is its index modulo 5. */
    static FieldScores run(Path file) throws IOException {
        List<LabelledString> strings = LabelledStrings.read(file);
        FieldScores all = new FieldScores();
        IntStream.range(0, FOLDS).parallel().mapToObj(fold -> fold(strings, fold)).forEachOrdered(all::add);
        return all;
    }

    static FieldScores fold(List<LabelledString> strings, int fold) {
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
