package org.colophon.identity.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.colophon.identity.score.Waterfall;

/**
 * Scores any two mentions of a collection by what stands around each alone.
 *
 * <p>Made once for a collection, since what names and companions are worth depends on how rare they are in it. A
 * {@link Resolution} has the scores of the groups that {@link PersonMatcher} compared, which know more.
 */
public final class PersonScorer {

    private final Map<String, Integer> byId = new HashMap<>();
    private final Round round;
    private final PersonModel model;

    /** Reads a collection. */
    public PersonScorer(Collection<PersonMention> all, PersonModel model) {
        this(all, model, Background.none());
    }

    /** Reads mentions that are taken from a larger collection. */
    public PersonScorer(Collection<PersonMention> all, PersonModel model, Background background) {
        Mentions mentions = new Mentions(all);
        for (int m = 0; m < mentions.size(); m++) {
            byId.put(mentions.get(m).id(), m);
        }
        this.round = new Round(
                mentions, new UnionFind(mentions.size()), new Facts(mentions, Constraints.none()), background);
        this.model = model;
    }

    /**
     * How likely two mentions are one person's, and why.
     *
     * @throws IllegalArgumentException if the collection has no such mention
     */
    public Waterfall score(String a, String b) {
        Integer first = byId.get(a);
        Integer second = byId.get(b);
        if (first == null || second == null) {
            throw new IllegalArgumentException("no such mentions: " + a + " and " + b);
        }
        return round.explain(first, second, model);
    }
}
