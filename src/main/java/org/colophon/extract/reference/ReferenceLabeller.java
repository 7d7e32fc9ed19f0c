package org.colophon.extract.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes reference strings apart.
 *
 * <pre>{@code
 * ReferenceLabeller.shipped().label("Doe, J. (1999). A title. A journal, 3, 1-10.")
 * }</pre>
 *
 * <p>Any number of threads may use one.
 */
public final class ReferenceLabeller {
    /** Longer strings are no references; they cost time and teach nothing. */
    public static final int LONGEST = 2000;

    private static final double LEAST = 0.01;

    private final TrainedModel trained;
    private final double[][] steps;
    private final double[][] expSteps;

    ReferenceLabeller(TrainedModel trained) {
        this.trained = trained;
        this.steps = trained.model().steps();
        this.expSteps = trained.model().expSteps();
    }

    /** The labeller with the weights that lie beside the classes. */
    public static ReferenceLabeller shipped() {
        return Shipped.LABELLER;
    }

    /**
     * The parts of a string in printed order, all words of it belonging to one.
     *
     * @param string a reference; one longer than {@link #LONGEST} has no parts
     */
    public List<Field> label(String string) {
        List<Token> tokens = string.length() > LONGEST ? List.of() : Token.of(string);
        if (tokens.isEmpty()) {
            return List.of();
        }
        Sequence sequence = Sequence.of(tokens, trained.index());
        double[][] scores = trained.model().scores(sequence);
        int[] labels = BestPath.of(sequence, scores, steps);
        Lattice lattice = Lattice.of(sequence, scores, expSteps);
        List<Field> fields = new ArrayList<>();
        int first = 0;
        double sure = 1;
        for (int i = 0; i < labels.length; i++) {
            if (i > 0 && labels[i] != labels[i - 1]) {
                fields.add(field(tokens, first, i - 1, labels[first], sure));
                first = i;
                sure = 1;
            }
            sure = Math.min(sure, lattice.probability(i, labels[i]));
        }
        fields.add(field(tokens, first, labels.length - 1, labels[first], sure));
        return fields;
    }

    /** The label of each word, as {@link #label} decides it. */
    List<ReferenceLabel> labels(List<Token> tokens) {
        return trained.label(tokens);
    }

    private static Field field(List<Token> tokens, int first, int last, int label, double sure) {
        double confidence = Math.min(1, Math.max(LEAST, Math.round(sure * 100) / 100.0));
        return new Field(
                ReferenceLabel.values()[label],
                tokens.get(first).from(),
                tokens.get(last).to(),
                confidence);
    }

    /** Loaded when first asked for. */
    private static final class Shipped {
        static final ReferenceLabeller LABELLER = load();

        private static ReferenceLabeller load() {
            try (InputStream in = ReferenceLabeller.class.getResourceAsStream("references.model")) {
                if (in == null) {
                    throw new IllegalStateException("the model of reference strings is missing");
                }
                return new ReferenceLabeller(ModelFile.read(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
