package org.colophon.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.page.Line;

/**
 * Finds the most likely kind of every line: the path through the page that fits the lines themselves and the
 * site's grammar best, all lines taken together (the Viterbi algorithm).
 */
public final class LineReader {

    private LineReader() {}

    /** A line and its kind. */
    public record Labelled(Line line, LineKind kind) {}

    /** Labels the lines of a page; time grows with their number. */
    public static List<Labelled> label(List<Line> lines, Grammar grammar) {
        return label(lines, grammar, new LineScores(lines, grammar), LineHints.NONE);
    }

    /** Labels the lines of a page of which something is known beyond its words. */
    static List<Labelled> label(List<Line> lines, Grammar grammar, LineScores words, LineHints hints) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<LineKind> kinds = List.copyOf(grammar.kinds());
        LineHints scores = (line, kind) -> words.score(line, kind) + hints.score(line, kind);
        double[][] moves = moves(kinds, grammar);
        byte[][] cameFrom = new byte[lines.size()][kinds.size()];
        double[] best = new double[kinds.size()];
        for (int k = 0; k < best.length; k++) {
            best[k] = grammar.startScore(kinds.get(k)) + scores.score(0, kinds.get(k));
        }
        for (int i = 1; i < lines.size(); i++) {
            double[] next = new double[best.length];
            for (int k = 0; k < best.length; k++) {
                int from = bestMove(best, moves, k);
                cameFrom[i][k] = (byte) from;
                next[k] = best[from] + moves[from][k] + scores.score(i, kinds.get(k));
            }
            best = next;
        }
        return walkBack(lines, kinds, cameFrom, indexOfMax(best));
    }

    private static List<Labelled> walkBack(List<Line> lines, List<LineKind> kinds, byte[][] cameFrom, int last) {
        List<Labelled> labelled = new ArrayList<>();
        int k = last;
        for (int i = lines.size() - 1; i >= 0; i--) {
            labelled.add(new Labelled(lines.get(i), kinds.get(k)));
            k = cameFrom[i][k];
        }
        Collections.reverse(labelled);
        return labelled;
    }

    private static double[][] moves(List<LineKind> kinds, Grammar grammar) {
        double[][] moves = new double[kinds.size()][kinds.size()];
        for (int from = 0; from < moves.length; from++) {
            for (int to = 0; to < moves.length; to++) {
                moves[from][to] = grammar.score(kinds.get(from), kinds.get(to));
            }
        }
        return moves;
    }

    private static int bestMove(double[] best, double[][] moves, int to) {
        int from = 0;
        for (int k = 1; k < best.length; k++) {
            if (best[k] + moves[k][to] > best[from] + moves[from][to]) {
                from = k;
            }
        }
        return from;
    }

    private static int indexOfMax(double[] values) {
        int max = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[max]) {
                max = i;
            }
        }
        return max;
    }
}
