package org.colophon.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.colophon.identity.name.NameFit;
import org.colophon.identity.person.Constraints.Hint;
import org.colophon.identity.person.Constraints.Pair;
import org.colophon.identity.score.Bits;

/**
 * What pages and people say about pairs of mentions, beside what their names and surroundings show: whose page lists a
 * work is an author of it, editors write in their own volumes, and what a person decided holds.
 */
final class PersonFacts {

    /** Only a namesake among the co-authors could be meant otherwise. */
    private static final double OWN_WORK = 10;

    private static final double OWN_VOLUME = 8;
    private static final double OTHER_MIDDLE_NAME = -12;
    /** Of those who have a part in one work, or in several of one page, so many are laid beside its owner. */
    private static final int MOST_OF_A_WORK = 30;

    private final Collection<MentionClaim> mentions;
    private final PersonContext context;
    private final PersonNames names;
    private final Set<Node> here = new HashSet<>();

    PersonFacts(Collection<MentionClaim> mentions, PersonContext context, PersonNames names) {
        this.mentions = mentions;
        this.context = context;
        this.names = names;
        mentions.forEach(mention -> here.add(mention.iri()));
    }

    /** The facts and what people decided, for the mentions of one block. */
    org.colophon.identity.person.Constraints with(Constraints decided) {
        Map<Node, Node> lists = new HashMap<>();
        mentions.forEach(mention -> mention.record().ifPresent(list -> lists.put(mention.iri(), list)));
        List<Pair> one = decided.joined().stream()
                .filter(pair -> here.contains(pair.first()) && here.contains(pair.second()))
                .filter(pair -> !side(pair, lists))
                .map(PersonFacts::pair)
                .toList();
        List<Pair> two = decided.cannotLinks().keySet().stream()
                .filter(pair -> here.contains(pair.first()) && here.contains(pair.second()))
                .map(PersonFacts::pair)
                .toList();
        List<Hint> hints = new ArrayList<>();
        ownWorks(hints);
        ownVolumes(hints);
        otherMiddleNames(hints);
        hints.sort(Comparator.comparing(Hint::a).thenComparing(Hint::b));
        return new org.colophon.identity.person.Constraints(one, two, hints);
    }

    /** Two names in one list are two people, whatever anybody decided. */
    private static boolean side(Constraints.Pair pair, Map<Node, Node> lists) {
        Node list = lists.get(pair.first());
        return list != null && list.equals(lists.get(pair.second()));
    }

    private static Pair pair(Constraints.Pair pair) {
        return new Pair(pair.first().getURI(), pair.second().getURI());
    }

    /** Whose page lists a work is the author of fitting name whom another page prints for it, or lists it too. */
    private void ownWorks(List<Hint> hints) {
        Map<Node, List<MentionClaim>> byWork = new TreeMap<>(Nodes.ORDER);
        for (MentionClaim mention : mentions) {
            for (Node work : context.works(mention)) {
                List<MentionClaim> some = byWork.computeIfAbsent(work, k -> new ArrayList<>());
                if (some.size() < MOST_OF_A_WORK) {
                    some.add(mention);
                }
            }
        }
        Map<Constraints.Pair, Integer> shared = new HashMap<>();
        Map<Node, MentionClaim> claims = new HashMap<>();
        for (List<MentionClaim> parts : byWork.values()) {
            for (MentionClaim owner : parts) {
                if (owner.part() == MentionClaim.Part.SUBJECT) {
                    for (MentionClaim other : parts) {
                        boolean twice = other.part() == MentionClaim.Part.SUBJECT && owner.compareTo(other) >= 0;
                        if (!twice && names.compatible(owner, other)) {
                            claims.put(owner.iri(), owner);
                            claims.put(other.iri(), other);
                            shared.merge(new Constraints.Pair(owner.iri(), other.iri()), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        shared.forEach((pair, works) -> hints.add(ownWork(pair, claims, works)));
    }

    private static Hint ownWork(Constraints.Pair pair, Map<Node, MentionClaim> claims, int works) {
        MentionClaim owner = Objects.requireNonNull(claims.get(pair.first()));
        MentionClaim other = Objects.requireNonNull(claims.get(pair.second()));
        boolean twoPages = other.part() == MentionClaim.Part.SUBJECT;
        String words = (twoPages ? "their pages list " : quoted(owner) + "’s page lists ")
                + (works == 1 ? "one work" : works + " works")
                + (twoPages ? " in common" : " that names " + quoted(other));
        return hint(owner, other, new Bits("own-work", words, OWN_WORK));
    }

    private void ownVolumes(List<Hint> hints) {
        for (OwnVolumes.Pair pair : OwnVolumes.among(mentions, names)) {
            String words = quoted(pair.author()) + " writes in the volume that " + quoted(pair.editor()) + " edits";
            hints.add(hint(pair.editor(), pair.author(), new Bits("own-volume", words, OWN_VOLUME)));
        }
    }

    /** Where few mentions are known, company does not outweigh a middle name; the same place in one work's lists does. */
    private void otherMiddleNames(List<Hint> hints) {
        List<MentionClaim> all = List.copyOf(mentions);
        for (int i = 0; i < all.size() && all.size() <= PersonBlock.SMALL_BLOCK; i++) {
            for (int j = i + 1; j < all.size(); j++) {
                MentionClaim a = all.get(i);
                MentionClaim b = all.get(j);
                if (names.fit(a, b) == NameFit.CONFLICT_MIDDLE
                        && Collections.disjoint(context.works(a), context.works(b))) {
                    hints.add(hint(a, b, new Bits("other-middle-name", "different middle names", OTHER_MIDDLE_NAME)));
                }
            }
        }
    }

    private static Hint hint(MentionClaim a, MentionClaim b, Bits bits) {
        return new Hint(a.iri().getURI(), b.iri().getURI(), bits);
    }

    static String quoted(MentionClaim mention) {
        return "\u201c" + mention.printed() + "\u201d";
    }
}
