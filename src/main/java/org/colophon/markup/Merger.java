package org.colophon.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Folding;
import org.colophon.model.Identifier;
import org.colophon.model.Listing;

/** Makes one publication of all drafts that speak of the same one: by DOI, or by title where no DOI forbids it. */
final class Merger {
    private final List<List<Draft>> groups = new ArrayList<>();

    /** Adds drafts that are known to speak of one publication. */
    void addTogether(List<Draft> drafts) {
        if (!drafts.isEmpty()) {
            groups.add(new ArrayList<>(drafts));
        }
    }

    /** Adds a draft of a publication that may be known already. */
    void add(Draft draft) {
        for (List<Draft> group : groups) {
            if (isSame(group, draft)) {
                group.add(draft);
                return;
            }
        }
        addTogether(List.of(draft));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether something was added that a draft speaks of too. */
    boolean knows(Draft draft) {
        return groups.stream().anyMatch(group -> isSame(group, draft));
    }

    /** The publications in the order in which they first came. */
    List<Listing> listings() {
        List<Listing> listings = new ArrayList<>();
        for (List<Draft> group : groups) {
            List<Draft> trusted =
                    group.stream().sorted(Comparator.comparing(Draft::syntax)).toList();
            listings.add(new ListingMaker(trusted).make(listings.size() + 1));
        }
        return listings;
    }

    private static boolean isSame(List<Draft> group, Draft draft) {
        List<String> known = group.stream().flatMap(one -> dois(one).stream()).toList();
        List<String> given = dois(draft);
        if (!known.isEmpty() && !given.isEmpty()) {
            return given.stream().anyMatch(known::contains);
        }
        Optional<String> title = titleKey(draft);
        return title.isPresent() && group.stream().anyMatch(one -> titleKey(one).equals(title));
    }

    private static Optional<String> titleKey(Draft draft) {
        return draft.get(Field.TITLE).map(title -> Folding.key(title.value())).filter(key -> !key.isEmpty());
    }

    private static List<String> dois(Draft draft) {
        return draft.identifiers().stream()
                .filter(identifier -> identifier.scheme() == Identifier.Scheme.DOI)
                .map(identifier -> identifier.value().value().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
