package org.colophon.identity;

import java.util.List;

/**
 * What came of comparing two things.
 *
 * @param verdict one, two, or nobody can tell
 * @param confidence how sure, from 0 to 1
 * @param observations what it rests on; never empty
 */
record Judgement(Verdict verdict, double confidence, List<Observation> observations) {

    Judgement {
        observations = List.copyOf(observations);
    }
}
