package org.colophon.identity.name;

import java.util.List;
import org.colophon.identity.name.Lexicon.Kind;

/** How two family names stand to each other. */
enum SurnameFit {
    /** The same words, particle and all. */
    SAME(NameFit.SAME),
    /** A particle is missing in one, or accents are written out in one and lost in the other. */
    VARIANT(NameFit.RESPELT),
    /** One is the first or the last part of the other. */
    PART(NameFit.RESPELT),
    /** A slip in a long word, or another romanisation. */
    NEAR(NameFit.RESPELT),
    OTHER(NameFit.DIFFERENT);

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_NEAR = 5;

    private final NameFit fit;

    SurnameFit(NameFit fit) {
        this.fit = fit;
    }

    NameFit fit() {
        return fit;
    }

    static SurnameFit of(NameReading a, NameReading b) {
        if (sameWords(a.surname(), b.surname())) {
            return a.particle().isEmpty() == b.particle().isEmpty() || sameWithParticle(a, b) ? SAME : VARIANT;
        }
        if (sameWithParticle(a, b)) {
            return SAME;
        }
        String left = NameReading.glued(a.surname());
        String right = NameReading.glued(b.surname());
        if (Spelling.sameSkeleton(left, right)) {
            return VARIANT;
        }
        if (isPart(a.surname(), b.surname()) || isPart(b.surname(), a.surname())) {
            return PART;
        }
        boolean fixed = Lexicon.is(Kind.ASIAN, left) || Lexicon.is(Kind.ASIAN, right);
        fixed |= Math.min(left.length(), right.length()) < SHORTEST_NEAR;
        return !fixed && left.charAt(0) == right.charAt(0) && Spelling.near(left, right) ? NEAR : OTHER;
    }

    private static boolean sameWords(List<NameWord> a, List<NameWord> b) {
        return a.size() == 1 && b.size() == 1
                ? a.get(0).matches(b.get(0))
                : same(NameReading.glued(a), NameReading.gluedExpanded(a), b);
    }

    private static boolean same(String plain, String expanded, List<NameWord> other) {
        String otherPlain = NameReading.glued(other);
        return plain.equals(otherPlain)
                || plain.equals(NameReading.gluedExpanded(other))
                || expanded.equals(otherPlain);
    }

    /** <i>van der Plas</i>, <i>VanderPlas</i>. */
    private static boolean sameWithParticle(NameReading a, NameReading b) {
        if (a.particle().isEmpty() && b.particle().isEmpty()) {
            return false;
        }
        String left = NameReading.glued(a.particle()) + NameReading.glued(a.surname());
        String right = NameReading.glued(b.particle()) + NameReading.glued(b.surname());
        return left.equals(right);
    }

    /** Whether one family name begins or ends the other, the last word of which may be cut to its initial. */
    private static boolean isPart(List<NameWord> part, List<NameWord> whole) {
        if (part.size() > whole.size()
                || part.get(0).plain().length() < SHORTEST_PART
                || Lexicon.is(Kind.ASIAN, whole.get(whole.size() - 1).plain())) {
            return false;
        }
        return beginsWith(part, whole)
                || (part.size() < whole.size()
                        && matchAll(part, whole.subList(whole.size() - part.size(), whole.size())));
    }

    private static boolean beginsWith(List<NameWord> part, List<NameWord> whole) {
        NameWord last = part.get(part.size() - 1);
        if (part.size() > 1 && last.isInitial()) {
            return whole.get(part.size() - 1).plain().startsWith(last.plain())
                    && matchAll(part.subList(0, part.size() - 1), whole.subList(0, part.size() - 1));
        }
        return part.size() < whole.size() && matchAll(part, whole.subList(0, part.size()));
    }

    private static boolean matchAll(List<NameWord> a, List<NameWord> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).matches(b.get(i))) {
                return false;
            }
        }
        return true;
    }
}
