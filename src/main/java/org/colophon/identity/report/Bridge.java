package org.colophon.identity.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A link whose removal parts a cluster.
 *
 * @param link the link
 * @param cutOff the members on the smaller side, by their places, in rising order
 * @param rest the members on the other side, likewise
 */
public record Bridge(Link link, List<Integer> cutOff, List<Integer> rest) {

    static final Comparator<Bridge> MOST_CUT_OFF_FIRST = Comparator.comparing(
                    (Bridge bridge) -> -bridge.cutOff().size())
            .thenComparing(bridge -> bridge.link().a())
            .thenComparing(bridge -> bridge.link().b());

    public Bridge {
        cutOff = List.copyOf(cutOff);
        rest = List.copyOf(rest);
    }

    static Bridge of(Link link, int[] cutOff, int[] rest) {
        return new Bridge(link, sorted(cutOff), sorted(rest));
    }

    private static List<Integer> sorted(int[] members) {
        return Arrays.stream(members).sorted().boxed().toList();
    }

    /** Whether each side is more than one member: two clusters, it may be. */
    public boolean joinsGroups() {
        return cutOff.size() > 1;
    }
}
