package org.colophon.identity.match;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Lays two lists of authors side by side.
 *
 * @param shared how many names of one list go together with one of the other
 * @param left how many names the one list has
 * @param right how many the other
 * @param inOrder whether the shared names stand in the same order
 * @param partial whether a family name is shared whose given names differ
 * @param owners how many of the shared are left out by one list, because it stands on their own page
 */
record AuthorComparison(int shared, int left, int right, boolean inOrder, boolean partial, int owners) {

    /** Levels of {@link Feature#AUTHORS}, least alike first. */
    static final int NONE_SHARED = 0;

    static final int FAMILY_ONLY = 1;
    static final int FEW_SHARED = 2;
    static final int HALF_SHARED = 3;
    static final int ONE_OF_MORE = 4;
    static final int ALL_OF_SHORTER = 5;
    static final int SAME_ONE = 6;
    static final int SAME_TWO = 7;
    static final int SAME_MANY = 8;

    static AuthorComparison of(Profile left, Profile right, NameAgreement agreement) {
        NameKey[] a = left.authors;
        NameKey[] b = right.authors;
        int[] partner = new int[a.length];
        boolean[] taken = new boolean[b.length];
        int shared = 0;
        boolean partial = false;
        for (int i = 0; i < a.length; i++) {
            partner[i] = -1;
            double best = 0;
            for (int j = 0; j < b.length; j++) {
                double fit = taken[j] ? 0 : agreement.of(a[i], b[j]);
                if (fit > best) {
                    best = fit;
                    partner[i] = j;
                }
            }
            if (best >= NameAgreement.COMPATIBLE) {
                taken[partner[i]] = true;
                shared++;
            } else {
                partial |= best > 0;
                partner[i] = -1;
            }
        }
        boolean leftOwner = left.owner.isPresent() && stands(left.owner.get(), b, j -> taken[j], agreement);
        boolean rightOwner = right.owner.isPresent() && stands(right.owner.get(), a, i -> partner[i] >= 0, agreement);
        int owners = (leftOwner ? 1 : 0) + (rightOwner ? 1 : 0);
        return new AuthorComparison(
                shared + owners,
                a.length + (leftOwner ? 1 : 0),
                b.length + (rightOwner ? 1 : 0),
                inOrder(partner),
                partial,
                owners);
    }

    /** Whether the owner of one list's page is in the other list, and is nobody who is paired already. */
    private static boolean stands(NameKey owner, NameKey[] list, IntPredicate paired, NameAgreement agreement) {
        return IntStream.range(0, list.length)
                .anyMatch(i -> !paired.test(i) && agreement.of(owner, list[i]) >= NameAgreement.COMPATIBLE);
    }

    private static boolean inOrder(int[] partner) {
        int last = -1;
        for (int place : partner) {
            if (place >= 0 && place < last) {
                return false;
            }
            last = Math.max(last, place);
        }
        return true;
    }

    /** The same with so many names that stand elsewhere in the other record, as in its title. */
    AuthorComparison plus(int names) {
        int more = Math.min(names, Math.max(left, right) - shared);
        return more <= 0
                ? this
                : new AuthorComparison(
                        shared + more,
                        Math.max(left, shared + more),
                        Math.max(right, shared + more),
                        inOrder,
                        partial,
                        owners);
    }

    int level() {
        int fewer = Math.min(left, right);
        if (shared == 0) {
            return partial ? FAMILY_ONLY : NONE_SHARED;
        }
        if (shared < fewer) {
            return shared * 2 < fewer ? FEW_SHARED : HALF_SHARED;
        }
        if (left != right) {
            return shared == 1 ? ONE_OF_MORE : ALL_OF_SHORTER;
        }
        return shared == 1 ? SAME_ONE : shared == 2 ? SAME_TWO : SAME_MANY;
    }
}
