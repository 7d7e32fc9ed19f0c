package org.colophon.identity.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The links whose removal parts what they hold together (Tarjan 1974, A note on finding the bridges of a graph).
 *
 * <p>Takes time in proportion to members and links, and no stack: a chain may be as long as it likes.
 */
final class Bridges {

    private final List<Link> links;
    private final int[][] incident;
    private final int[] entered;
    private final int[] low;
    private final int[] inOrder;
    private final int[] size;
    private int visited;
    private int parts;
    private final List<Bridge> found = new ArrayList<>();

    /**
     * Looks at a graph.
     *
     * @param members how many members there are, named by their places
     * @param links at most one for each pair
     */
    Bridges(int members, List<Link> links) {
        this.links = links;
        this.entered = new int[members];
        this.low = new int[members];
        this.inOrder = new int[members];
        this.size = new int[members];
        Arrays.fill(entered, -1);
        int[] degrees = new int[members];
        links.forEach(link -> {
            degrees[link.a()]++;
            degrees[link.b()]++;
        });
        this.incident = new int[members][];
        Arrays.setAll(incident, member -> new int[degrees[member]]);
        int[] filled = new int[members];
        for (int number = 0; number < links.size(); number++) {
            Link link = links.get(number);
            incident[link.a()][filled[link.a()]++] = number;
            incident[link.b()][filled[link.b()]++] = number;
        }
        for (int member = 0; member < members; member++) {
            if (entered[member] < 0) {
                parts++;
                walk(member);
            }
        }
    }

    /** A member on the way from the first one, the link it was reached by, and how many of its links were followed. */
    private static final class Step {
        final int member;
        final int by;
        int followed;

        Step(int member, int by) {
            this.member = member;
            this.by = by;
        }
    }

    private void walk(int first) {
        Deque<Step> way = new ArrayDeque<>();
        enter(first, -1, way);
        int partEnd = -1;
        List<int[]> cuts = new ArrayList<>();
        while (!way.isEmpty()) {
            Step step = way.peek();
            if (step.followed < incident[step.member].length) {
                int number = incident[step.member][step.followed++];
                Link link = links.get(number);
                int other = link.a() == step.member ? link.b() : link.a();
                if (entered[other] < 0) {
                    enter(other, number, way);
                } else if (number != step.by) {
                    low[step.member] = Math.min(low[step.member], entered[other]);
                }
                continue;
            }
            way.pop();
            partEnd = visited;
            if (!way.isEmpty()) {
                int parent = way.peek().member;
                size[parent] += size[step.member];
                low[parent] = Math.min(low[parent], low[step.member]);
                if (low[step.member] > entered[parent]) {
                    cuts.add(new int[] {step.by, step.member});
                }
            }
        }
        for (int[] cut : cuts) {
            found.add(bridge(links.get(cut[0]), cut[1], entered[first], partEnd));
        }
    }

    private void enter(int member, int by, Deque<Step> way) {
        entered[member] = visited;
        low[member] = visited;
        inOrder[visited] = member;
        size[member] = 1;
        visited++;
        way.push(new Step(member, by));
    }

    /** What was entered from a member on stands in one row; the rest of its part around it. */
    private Bridge bridge(Link link, int below, int partStart, int partEnd) {
        int from = entered[below];
        int to = from + size[below];
        int[] inside = Arrays.copyOfRange(inOrder, from, to);
        int[] outside = new int[partEnd - partStart - inside.length];
        System.arraycopy(inOrder, partStart, outside, 0, from - partStart);
        System.arraycopy(inOrder, to, outside, from - partStart, partEnd - to);
        boolean insideFirst = inside.length < outside.length || inside.length == outside.length && link.b() == below;
        return insideFirst ? Bridge.of(link, inside, outside) : Bridge.of(link, outside, inside);
    }

    /** The bridges, those that cut off more before those that cut off less. */
    List<Bridge> all() {
        return found.stream().sorted(Bridge.MOST_CUT_OFF_FIRST).toList();
    }

    /** How many parts there are that no link holds together. */
    int parts() {
        return parts;
    }
}
