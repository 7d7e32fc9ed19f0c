package org.colophon.extract.reference;

import java.util.Arrays;
import java.util.List;

/** The negative log-likelihood of some examples, and its gradient. */
final class CrfGradient {
    private final List<Example> examples;
    private final double[] gradient;
    private final double[][] steps = new double[CrfModel.STEPS][CrfModel.PAIRS];
    private double value;

    CrfGradient(List<Example> examples, int dimension) {
        this.examples = examples;
        this.gradient = new double[dimension];
    }

    double value() {
        return value;
    }

    double[] gradient() {
        return gradient;
    }

    /** Makes value and gradient those of a model. */
    void compute(CrfModel model, double[][] expSteps) {
        value = 0;
        Arrays.fill(gradient, 0);
        for (double[] step : steps) {
            Arrays.fill(step, 0);
        }
        for (Example example : examples) {
            add(model, example, expSteps);
        }
        for (int memory = 0; memory < Memory.SIZE; memory++) {
            for (int boundary = 0; boundary < CrfModel.BOUNDARIES; boundary++) {
                double[] step = steps[CrfModel.step(memory, boundary)];
                for (int pair = 0; pair < CrfModel.PAIRS; pair++) {
                    gradient[model.ofBoundary(boundary) + pair] += step[pair];
                    gradient[model.ofMemory(memory) + pair] += step[pair];
                }
            }
        }
    }

    private void add(CrfModel model, Example example, double[][] expSteps) {
        Sequence sequence = example.sequence();
        double[][] scores = model.scores(sequence);
        Lattice lattice = Lattice.of(sequence, scores, expSteps);
        for (int kind = 0; kind < CrfModel.STEPS; kind++) {
            double[] expected = lattice.steps()[kind];
            for (int pair = 0; pair < CrfModel.PAIRS; pair++) {
                steps[kind][pair] += example.weight() * expected[pair];
            }
        }
        double loss = lattice.logSum() - steps(model, example);
        for (int i = 0; i < sequence.length(); i++) {
            double[] row = lattice.probabilities(i);
            loss -= observe(example, i, scores[i], row);
            spread(model.columns(), sequence.features()[i], row, example.weight());
        }
        value += example.weight() * loss;
    }

    /** Takes what a word has from what was expected of it, and returns the score of what it has. */
    private static double observe(Example example, int word, double[] scores, double[] row) {
        int label = example.labels()[word];
        row[label] -= 1;
        double score = scores[label];
        if (example.begins(word)) {
            row[Columns.FIRST + label] -= 1;
            score += scores[Columns.FIRST + label];
        }
        if (example.ends(word)) {
            row[Columns.LAST + label] -= 1;
            score += scores[Columns.LAST + label];
        }
        return score;
    }

    private void spread(Columns columns, int[] features, double[] row, double weight) {
        for (int column = 0; column < row.length; column++) {
            row[column] *= weight;
        }
        int[] starts = columns.starts();
        byte[] column = columns.columns();
        for (int feature : features) {
            for (int at = starts[feature]; at < starts[feature + 1]; at++) {
                gradient[at] += row[column[at]];
            }
        }
    }

    /** Counts the steps that an example takes, and returns their score. */
    private double steps(CrfModel model, Example example) {
        int[] labels = example.labels();
        double score = 0;
        int memory = Memory.after(0, labels[0]);
        for (int i = 1; i < labels.length; i++) {
            int boundary = example.sequence().boundaries()[i];
            int pair = labels[i - 1] * CrfModel.LABELS + labels[i];
            steps[CrfModel.step(memory, boundary)][pair] -= example.weight();
            score +=
                    model.weights()[model.ofBoundary(boundary) + pair] + model.weights()[model.ofMemory(memory) + pair];
            memory = Memory.after(memory, labels[i]);
        }
        return score;
    }
}
