package org.colophon.identity;

import java.util.List;
import org.colophon.identity.score.Waterfall;

/**
 * What came of comparing two things.
 *
 * @param verdict one, two, or nobody can tell
 * @param confidence how sure, from 0 to 1
 * @param basis what it goes by
 * @param bits the log-odds, in bits, that the two are one
 * @param observations what it rests on; empty only where it was weighed, since that can be told when it is asked for
 */
record Judgement(Verdict verdict, double confidence, Basis basis, double bits, List<Observation> observations) {

    /** However sure a judgement is, it does not outweigh more than a few others. */
    private static final double MOST_BITS = 30;

    /** What a judgement goes by. */
    enum Basis {
        /** An identifier or an abstract, which settle the question. */
        TEXT,
        /** A title and what stands around it. */
        TITLE,
        /** All that was compared, weighed. */
        WEIGHED
    }

    Judgement {
        observations = List.copyOf(observations);
    }

    /** A judgement by rule. */
    Judgement(Verdict verdict, double confidence, Basis basis, List<Observation> observations) {
        this(verdict, confidence, basis, bits(verdict, confidence), observations);
    }

    /** A judgement by weight. */
    static Judgement weighed(Verdict verdict, double bits) {
        double probability = Waterfall.probability(bits);
        double confidence = verdict == Verdict.KEPT_APART ? 1 - probability : probability;
        return new Judgement(
                verdict, confidence, Basis.WEIGHED, Math.max(-MOST_BITS, Math.min(MOST_BITS, bits)), List.of());
    }

    private static double bits(Verdict verdict, double confidence) {
        double sure = Math.min(confidence, 1 - Math.pow(2, -MOST_BITS));
        return switch (verdict) {
            case MERGED -> Math.max(0, Waterfall.bits(sure));
            case KEPT_APART -> -Math.max(0, Waterfall.bits(sure));
            case UNDECIDED -> 0;
        };
    }
}
