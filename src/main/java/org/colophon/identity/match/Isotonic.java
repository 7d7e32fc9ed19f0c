package org.colophon.identity.match;

/** Isotonic regression: the nearest rising sequence (pool adjacent violators, Ayer et al. 1955). */
final class Isotonic {

    private Isotonic() {}

    /** The rising sequence with the least weighted squared distance to the values; every weight is positive. */
    static double[] rising(double[] values, double[] weights) {
        int n = values.length;
        double[] mean = new double[n];
        double[] weight = new double[n];
        int[] length = new int[n];
        int pools = 0;
        for (int i = 0; i < n; i++) {
            mean[pools] = values[i];
            weight[pools] = weights[i];
            length[pools] = 1;
            while (pools > 0 && mean[pools - 1] > mean[pools]) {
                double sum = weight[pools - 1] + weight[pools];
                mean[pools - 1] = (mean[pools - 1] * weight[pools - 1] + mean[pools] * weight[pools]) / sum;
                weight[pools - 1] = sum;
                length[pools - 1] += length[pools];
                pools--;
            }
            pools++;
        }
        double[] rising = new double[n];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < length[pool]; i++) {
                rising[at++] = mean[pool];
            }
        }
        return rising;
    }
}
