package org.colophon.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
    private static final List<LabelledString> STRINGS = InventedReferences.some(30);

    @Test
    void theSameStringsGiveTheSameModel() {
        assertThat(train().model().weights()).isEqualTo(train().model().weights());
    }

    @Test
    void whatWasLearntIsKnown() {
        FieldScores scores = new FieldScores();
        TrainedModel trained = train();
        for (LabelledString string : STRINGS) {
            scores.add(string.tokens(), string.labels(), trained.label(string.tokens()));
        }
        assertThat(scores.f1()).as(scores.table()).isGreaterThan(0.98);
    }

    /** The slope that the objective tells is the one that its values have. */
    @Test
    void theGradientIsThatOfTheValue() {
        FeatureIndex index = FeatureIndex.of(STRINGS, 3);
        List<Example> examples = Example.of(STRINGS, index, 0.5);
        Columns columns = Columns.of(index.size(), examples);
        CrfObjective objective = new CrfObjective(columns, examples, 0.1);
        Random random = new Random(1);
        double[] weights = random.doubles(objective.getDimension(), -0.2, 0.2).toArray();
        double[] gradient = objective.gradientAt(weights);
        double step = 1e-4;
        for (int check = 0; check < 100; check++) {
            int at = check % 2 == 0
                    ? random.nextInt(columns.size())
                    : random.nextInt(columns.size(), objective.getDimension());
            double[] moved = weights.clone();
            moved[at] += step;
            double above = objective.valueAt(moved);
            moved[at] -= 2 * step;
            double below = objective.valueAt(moved);
            assertThat(gradient[at]).as("weight %d", at).isCloseTo((above - below) / (2 * step), within(1e-5));
        }
    }

    private static TrainedModel train() {
        return CrfTrainer.train(STRINGS, List.of());
    }
}
