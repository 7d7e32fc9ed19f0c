package org.colophon.identity.match;

/** Makes levels of a measure: 0 below the first bound, and one more from each bound on. */
final class Scale {

    private static final double ROUNDING = 1e-9;

    private final double[] bounds;

    /** @param bounds rising */
    Scale(double... bounds) {
        this.bounds = bounds.clone();
    }

    int levels() {
        return bounds.length + 1;
    }

    byte level(double value) {
        byte level = 0;
        while (level < bounds.length && value >= bounds[level] - ROUNDING) {
            level++;
        }
        return level;
    }

    /** What a level says of a share, such as <i>at least 40%</i>. */
    String share(int level) {
        if (level == 0) {
            return "hardly any";
        }
        double bound = bounds[level - 1];
        return bound >= 1 ? "all" : "at least " + Math.round(bound * 100) + "%";
    }
}
