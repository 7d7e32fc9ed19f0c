package org.colophon.extract.reference;

/** What one labelled string teaches: the gradient of its negative log-likelihood. */
final class CrfGradient {
    /** Less than this of a word changes no weight. */
    private static final double LEAST = 1e-4;

    private final int features;
    private final DualAveraging learner;
    private final CrfModel model;

    CrfGradient(int features, DualAveraging learner) {
        this.features = features;
        this.learner = learner;
        this.model = new CrfModel(features, learner.weights());
    }

    /** Teaches the learner a string and its labels. */
    void learn(Sequence sequence, int[] gold) {
        if (gold.length == 0) {
            return;
        }
        learner.next();
        double[] pairs = new double[CrfModel.dimension(0)];
        CrfModel offsets = new CrfModel(0, pairs);
        Lattice lattice =
                Lattice.of(sequence, model.scores(sequence), model.expSteps(), (word, memory, pair, probability) -> {
                    pairs[offsets.ofBoundary(sequence.boundaries()[word]) + pair] += probability;
                    pairs[offsets.ofMemory(memory) + pair] += probability;
                });
        observeSteps(offsets, pairs, sequence, gold);
        for (int i = 0; i < gold.length; i++) {
            double[] row = lattice.probabilities(i);
            row[gold[i]] -= 1;
            row[CrfModel.FIRST + gold[i]] -= i == 0 || gold[i - 1] != gold[i] ? 1 : 0;
            row[CrfModel.LAST + gold[i]] -= i == gold.length - 1 || gold[i + 1] != gold[i] ? 1 : 0;
            for (int feature : sequence.features()[i]) {
                add(feature * CrfModel.COLUMNS, row);
            }
        }
        add(features * CrfModel.COLUMNS, pairs);
    }

    private void add(int base, double[] gradient) {
        for (int k = 0; k < gradient.length; k++) {
            if (Math.abs(gradient[k]) > LEAST) {
                learner.add(base + k, gradient[k]);
            }
        }
    }

    private static void observeSteps(CrfModel offsets, double[] pairs, Sequence sequence, int[] gold) {
        int memory = Memory.after(0, gold[0]);
        for (int i = 1; i < gold.length; i++) {
            int pair = gold[i - 1] * CrfModel.LABELS + gold[i];
            pairs[offsets.ofBoundary(sequence.boundaries()[i]) + pair] -= 1;
            pairs[offsets.ofMemory(memory) + pair] -= 1;
            memory = Memory.after(memory, gold[i]);
        }
    }
}
