package org.colophon.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/** Pairs two lists in order so that the pairs are as alike as can be; what has no partner stands alone. */
final class Alignment {

    private Alignment() {}

    /**
     * Two that belong together, or one without a partner.
     *
     * @param place where in the left list (or the right, where there is no left), in words
     */
    record Pair<T>(@Nullable T left, @Nullable T right, String place) {}

    /**
     * Pairs two lists.
     *
     * @param alikeness zero for two that must not be paired
     */
    static <T> List<Pair<T>> of(List<T> left, List<T> right, ToIntBiFunction<T, T> alikeness) {
        int rows = left.size();
        int columns = right.size();
        int[][] alike = new int[rows][columns];
        int[][] best = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = alikeness.applyAsInt(left.get(i), right.get(j));
                int paired = alike[i][j] == 0 ? 0 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        Deque<Pair<T>> pairs = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair<>(left.get(i), right.get(j), "entry " + (i + 1)));
                i++;
                j++;
            } else if (j == columns || i < rows && best[i + 1][j] >= best[i][j + 1]) {
                pairs.add(new Pair<>(left.get(i), null, "entry " + (i + 1)));
                i++;
            } else {
                pairs.add(new Pair<>(null, right.get(j), "read as entry " + (j + 1)));
                j++;
            }
        }
        return List.copyOf(pairs);
    }
}
