package org.colophon.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays two author lists of one paper side by side (Needleman and Wunsch 1970).
 *
 * <p>Who stands in the same slot of both lists is the same person, even where the spelling differs.
 */
final class AuthorAlignment {

    private static final double GAP = -0.5;

    /** Two names in one slot. */
    record Slot(MentionClaim left, MentionClaim right) {}

    private AuthorAlignment() {}

    /** The slots that both lists fill with spellings of one name. */
    static List<Slot> align(List<MentionClaim> left, List<MentionClaim> right) {
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            best[i][0] = i * GAP;
        }
        for (int j = 1; j <= right.size(); j++) {
            best[0][j] = j * GAP;
        }
        for (int i = 1; i <= left.size(); i++) {
            for (int j = 1; j <= right.size(); j++) {
                double both = best[i - 1][j - 1] + score(left.get(i - 1), right.get(j - 1));
                best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]) + GAP);
            }
        }
        return trace(best, left, right);
    }

    private static List<Slot> trace(double[][] best, List<MentionClaim> left, List<MentionClaim> right) {
        List<Slot> slots = new ArrayList<>();
        int i = left.size();
        int j = right.size();
        while (i > 0 && j > 0) {
            MentionClaim a = left.get(i - 1);
            MentionClaim b = right.get(j - 1);
            if (best[i][j] == best[i - 1][j - 1] + score(a, b)) {
                if (NameComparer.spellingOf(a.keys(), b.keys())) {
                    slots.add(0, new Slot(a, b));
                }
                i--;
                j--;
            } else if (best[i][j] == best[i - 1][j] + GAP) {
                i--;
            } else {
                j--;
            }
        }
        return slots;
    }

    private static double score(MentionClaim a, MentionClaim b) {
        return switch (NameComparer.compare(a.keys(), b.keys())) {
            case SAME -> 3;
            case MIDDLE_MISSING -> 2;
            case INITIAL -> 1.5;
            case MIDDLE_CONFLICT -> 1;
            case OTHER -> -1.5;
        };
    }
}
