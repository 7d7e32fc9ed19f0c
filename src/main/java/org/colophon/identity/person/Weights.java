package org.colophon.identity.person;

import java.util.List;
import org.colophon.identity.name.NameFit;

/** A {@link PersonModel} laid out to be looked up millions of times. */
final class Weights {

    private static final double DIFFERENT = -20;
    /** These have one cause, that two work in one field at one time: the strongest counts in full, the rest in part. */
    private static final List<Signal> FIELD = List.of(Signal.TOPIC, Signal.VENUE, Signal.YEARS);

    private static final double WEAKER_SHARE = 0.5;
    private static final NameFit[] FITS = NameFit.values();
    private static final Signal[] SIGNALS = Signal.values();

    private final double[] offsets = new double[FITS.length];
    private final double[][][] bits = new double[SIGNALS.length][Seen.SIZES][];

    Weights(PersonModel model) {
        for (NameFit fit : FITS) {
            offsets[fit.ordinal()] = model.offset(fit);
        }
        for (Signal signal : SIGNALS) {
            for (int size = 0; size < Seen.SIZES; size++) {
                bits[signal.ordinal()][size] = new double[signal.levels()];
                for (int level = 0; level < signal.levels(); level++) {
                    bits[signal.ordinal()][size][level] =
                            model.table(signal, size).bits(level);
                }
            }
        }
    }

    /** The log-odds, to the base 2, that two groups are one person's, by their names. */
    double name(Seen seen) {
        return seen.fit() == NameFit.DIFFERENT
                ? DIFFERENT
                : offsets[seen.fit().ordinal()] - PersonScores.log2(seen.namesakes());
    }

    /** What a signal adds beside the others; nothing where one side is silent. */
    double signal(Seen seen, Signal signal) {
        double bits = alone(seen, signal);
        return FIELD.contains(signal) && signal != strongestOfField(seen) ? WEAKER_SHARE * bits : bits;
    }

    private Signal strongestOfField(Seen seen) {
        Signal strongest = Signal.TOPIC;
        for (Signal signal : FIELD) {
            if (Math.abs(alone(seen, signal)) > Math.abs(alone(seen, strongest))) {
                strongest = signal;
            }
        }
        return strongest;
    }

    private double alone(Seen seen, Signal signal) {
        int level = seen.levels()[signal.ordinal()];
        return level == Seen.MISSING ? 0 : bits[signal.ordinal()][seen.size()][level];
    }

    /** By names and signals. */
    double total(Seen seen) {
        double total = name(seen);
        for (Signal signal : SIGNALS) {
            total += signal(seen, signal);
        }
        return total;
    }
}
