package org.colophon.extract.reference;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/** How badly given weights explain labelled strings: the negative log-likelihood, and its gradient. */
final class CrfObjective implements Function {
    private static final int LABELS = CrfModel.LABELS;

    private final int features;
    private final List<Sequence> sequences;
    private final List<int[]> labels;
    private double[] at = new double[0];
    private double value;
    private double[] gradient = new double[0];

    CrfObjective(int features, List<Sequence> sequences, List<int[]> labels) {
        this.features = features;
        this.sequences = sequences;
        this.labels = labels;
    }

    @Override
    public int getDimension() {
        return CrfModel.dimension(features);
    }

    @Override
    public double valueAt(double[] weights) {
        compute(weights);
        return value;
    }

    @Override
    public double[] gradientAt(double[] weights) {
        compute(weights);
        return gradient.clone();
    }

    /** Value and gradient come from one pass, and are asked for one after the other. */
    private void compute(double[] weights) {
        if (Arrays.equals(at, weights)) {
            return;
        }
        at = weights.clone();
        value = 0;
        gradient = new double[weights.length];
        CrfModel model = new CrfModel(features, at);
        double[][] transitions = model.expTransitions();
        for (int s = 0; s < sequences.size(); s++) {
            add(model, sequences.get(s), labels.get(s), transitions);
        }
    }

    private void add(CrfModel model, Sequence sequence, int[] gold, double[][] transitions) {
        double[][] scores = model.scores(sequence);
        Lattice lattice = Lattice.of(sequence, scores, transitions);
        value += lattice.logSum();
        double[] row = new double[LABELS];
        for (int i = 0; i < gold.length; i++) {
            value -= scores[i][gold[i]];
            for (int k = 0; k < LABELS; k++) {
                row[k] = lattice.probability(i, k);
            }
            row[gold[i]] -= 1;
            for (int feature : sequence.features()[i]) {
                int base = feature * LABELS;
                for (int k = 0; k < LABELS; k++) {
                    gradient[base + k] += row[k];
                }
            }
            if (i > 0) {
                addStep(model, lattice, sequence, gold, transitions, i);
            }
        }
    }

    private void addStep(
            CrfModel model, Lattice lattice, Sequence sequence, int[] gold, double[][] transitions, int i) {
        int boundary = sequence.boundaries()[i];
        int base = model.transitions(boundary);
        double[] step = transitions[boundary];
        for (int to = 0; to < LABELS; to++) {
            double ahead = lattice.local()[i][to] * lattice.backward()[i][to] / lattice.scales()[i];
            for (int from = 0; from < LABELS; from++) {
                gradient[base + from * LABELS + to] +=
                        lattice.forward()[i - 1][from] * step[from * LABELS + to] * ahead;
            }
        }
        int observed = base + gold[i - 1] * LABELS + gold[i];
        gradient[observed] -= 1;
        value -= at[observed];
    }
}
