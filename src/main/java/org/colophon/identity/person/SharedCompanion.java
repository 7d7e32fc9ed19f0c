package org.colophon.identity.person;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colophon.model.PersonName;

/** Names, for a reader, the rarest of those who stand beside two groups. */
final class SharedCompanion {

    private final Mentions mentions;
    private final Surroundings surroundings;

    SharedCompanion(Mentions mentions, Surroundings surroundings) {
        this.mentions = mentions;
        this.surroundings = surroundings;
    }

    /** The rarest name beside both; where there is none, the rarest that may be one but for its initials. */
    Optional<String> rarest(Group a, Group b) {
        Optional<Integer> same = Comparison.common(a.company(), b.company())
                .filter(companion -> companion < mentions.forms())
                .boxed()
                .max(rarer());
        return same.or(() -> abbreviated(a, b)).map(this::natural);
    }

    private Optional<Integer> abbreviated(Group a, Group b) {
        Map<Integer, Integer> fullest = new HashMap<>();
        names(a).forEach(form -> fullest.merge(mentions.abbreviation(form), form, this::fuller));
        return names(b).filter(form -> fullest.containsKey(mentions.abbreviation(form)))
                .map(form -> fuller(form, fullest.getOrDefault(mentions.abbreviation(form), form)))
                .filter(form -> mentions.name(form).isFull())
                .boxed()
                .max(rarer());
    }

    private IntStream names(Group group) {
        return IntStream.of(group.company()).filter(companion -> companion < mentions.forms());
    }

    private int fuller(int one, int other) {
        return mentions.name(other).fullness() > mentions.name(one).fullness() ? other : one;
    }

    private Comparator<Integer> rarer() {
        return Comparator.comparingDouble(surroundings::rarityOfCompanion).thenComparing(Comparator.reverseOrder());
    }

    private String natural(int form) {
        return PersonName.parse(mentions.name(form).readings().printed()).display();
    }
}
