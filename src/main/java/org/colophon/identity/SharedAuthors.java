package org.colophon.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.colophon.identity.match.Bearer;
import org.colophon.identity.match.Bearer.Relation;

/**
 * The authors that two listings have in common: by what is known of them, else by equal names.
 *
 * @param printed how many names stand in both lists
 * @param known how many names of the one list are known to mean who has another name in the other
 * @param owners how many are left out by one list, since it stands on their own page, and stand in the other
 * @param namesakes how many equal names are known to mean two people
 */
record SharedAuthors(int printed, int known, int owners, int namesakes) {

    static SharedAuthors of(RecordClaim a, RecordClaim b, KnownPeople people) {
        Map<String, List<MentionClaim>> byName = new HashMap<>();
        b.authors()
                .forEach(other -> byName.computeIfAbsent(name(other), k -> new ArrayList<>())
                        .add(other));
        List<MentionClaim> known =
                b.authors().stream().filter(other -> isKnown(other, people)).toList();
        Set<String> shared = new HashSet<>();
        Set<String> parted = new HashSet<>();
        Set<String> renamed = new HashSet<>();
        for (MentionClaim one : a.authors()) {
            for (MentionClaim other : byName.getOrDefault(name(one), List.of())) {
                boolean two = people.of(one).relation(people.of(other)) == Relation.TWO;
                (two ? parted : shared).add(name(one));
            }
            Bearer bearer = people.of(one);
            if (known.stream().anyMatch(other -> bearer.relation(people.of(other)) == Relation.ONE)) {
                renamed.add(name(one));
            }
        }
        int owners = (ownerStands(a, b, people) ? 1 : 0) + (ownerStands(b, a, people) ? 1 : 0);
        renamed.removeAll(shared);
        return new SharedAuthors(shared.size(), renamed.size(), owners, parted.size());
    }

    private static boolean ownerStands(RecordClaim on, RecordClaim other, KnownPeople people) {
        return on.owner().stream()
                .anyMatch(owner -> other.authors().stream().anyMatch(author -> {
                    Relation relation = people.of(owner).relation(people.of(author));
                    return relation == Relation.ONE
                            || relation == Relation.UNTOLD && name(owner).equals(name(author));
                }));
    }

    private static boolean isKnown(MentionClaim mention, KnownPeople people) {
        return people.of(mention) != Bearer.UNKNOWN;
    }

    private static String name(MentionClaim mention) {
        return mention.keys().full();
    }

    /** Whether there are any. */
    boolean any() {
        return printed + known + owners > 0;
    }

    /** Tells them in words, each with the name of what it shows. */
    void tell(BiConsumer<String, String> told) {
        if (printed > 0) {
            told.accept("shared-authors", printed + (printed == 1 ? " name" : " names") + " in both author lists");
        }
        if (known > 0) {
            told.accept("known-authors", known + " known to be in both author lists under another name");
        }
        if (owners > 0) {
            told.accept("page-owner", "an author of the one listing is the person on whose page the other stands");
        }
        if (namesakes > 0) {
            told.accept("namesakes", "authors of one name who are known to be two people");
        } else if (!any()) {
            told.accept("other-authors", "no name in both author lists");
        }
    }
}
