package org.colophon.extract.reference;

import java.util.List;
import java.util.Locale;

/**
 * Whether a field that the labeller is so sure of is right so often: of the judged fields of each tenth of confidence,
 * how many have exactly the words they should have.
 */
final class Reliability {
    private static final int BINS = 10;

    private final int[] fields = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    void add(LabelledString expected, ReferenceLabeller labeller) {
        List<Token> tokens = expected.tokens();
        for (Field field : labeller.label(text(tokens))) {
            if (FieldScores.JUDGED.contains(field.label())) {
                int bin = Math.min(BINS - 1, (int) (field.confidence() * BINS));
                fields[bin]++;
                confidence[bin] += field.confidence();
                right[bin] += isField(expected, field) ? 1 : 0;
            }
        }
    }

    void add(Reliability other) {
        for (int bin = 0; bin < BINS; bin++) {
            fields[bin] += other.fields[bin];
            right[bin] += other.right[bin];
            confidence[bin] += other.confidence[bin];
        }
    }

    /** How far confidence and share of right fields lie apart, on average over the fields. */
    double error() {
        double apart = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            apart += Math.abs(confidence[bin] - right[bin]);
            all += fields[bin];
        }
        return all == 0 ? 0 : apart / all;
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format("confidence  fields  mean   right%n"));
        for (int bin = 0; bin < BINS; bin++) {
            int n = Math.max(1, fields[bin]);
            table.append(String.format(
                    Locale.ROOT,
                    "%.1f–%.1f     %6d  %.3f  %.3f%n",
                    (double) bin / BINS,
                    (bin + 1.0) / BINS,
                    fields[bin],
                    confidence[bin] / n,
                    (double) right[bin] / n));
        }
        return table.append(String.format(Locale.ROOT, "confidence is off by %.3f%n", error()))
                .toString();
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(" ".repeat(token.from() - text.length())).append(token.text());
        }
        return text.toString();
    }

    private static boolean isField(LabelledString expected, Field field) {
        boolean same = true;
        for (int i = 0; i < expected.tokens().size(); i++) {
            Token token = expected.tokens().get(i);
            boolean inside = token.from() >= field.from() && token.to() <= field.to();
            boolean touches = token.to() + 1 == field.from() || token.from() == field.to() + 1;
            boolean labelled = expected.labels().get(i) == field.label();
            same &= inside ? labelled : !touches || !labelled;
        }
        return same;
    }
}
