package org.colophon.identity.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups things by the average of the log-odds between them (UPGMA, Sokal and Michener 1958), so that one strong
 * pair cannot chain two groups together whose other pairs speak against it.
 *
 * <p>Things are numbered from 0. The outcome depends on the numbers only where averages are equal. Two things are
 * only ever brought together by a chain of links, so each connected component comes out as if it were alone.
 *
 * <pre>{@code
 * List<List<Integer>> groups = new AverageLink(3, -4)
 *         .link(0, 1, 12.5)
 *         .link(1, 2, 3)
 *         .apart(0, 2)
 *         .groups(0); // [[0, 1], [2]]
 * }</pre>
 */
public final class AverageLink {

    private final double unseen;
    private final Group[] groupOf;
    private final List<Link> together = new ArrayList<>();

    /** Two things and the log-odds that they are one. */
    private record Link(int a, int b) {}

    /** What was seen between two groups. */
    private static final class Between {
        double sum;
        long pairs;
    }

    private static final class Group {
        final TreeSet<Integer> members = new TreeSet<>();
        final Map<Group, Between> links = new HashMap<>();
        final Set<Group> apart = new HashSet<>();
        /** How often it grew: what was queued before is stale. */
        int age;
    }

    /** A step that could be taken, worth so much when it was thought of. */
    private record Step(double average, Group a, int ageOfA, Group b, int ageOfB) {
        boolean isStale() {
            return a.age != ageOfA || b.age != ageOfB;
        }
    }

    private static final Comparator<Step> BEST_FIRST = Comparator.comparingDouble(Step::average)
            .reversed()
            .thenComparing(step -> step.a().members.first())
            .thenComparing(step -> step.b().members.first());

    /**
     * Each thing begins as a group of its own.
     *
     * @param things how many there are
     * @param unseen the log-odds of a pair that nothing is known of
     */
    public AverageLink(int things, double unseen) {
        this.unseen = unseen;
        this.groupOf = new Group[things];
        for (int i = 0; i < things; i++) {
            groupOf[i] = new Group();
            groupOf[i].members.add(i);
        }
    }

    /** Tells the log-odds that two things are one; each pair is told once. */
    public AverageLink link(int a, int b, double bits) {
        Between between = groupOf[a].links.computeIfAbsent(groupOf[b], g -> new Between());
        groupOf[b].links.put(groupOf[a], between);
        between.sum += bits;
        between.pairs++;
        return this;
    }

    /** These two never come into one group, however they are linked. */
    public AverageLink apart(int a, int b) {
        groupOf[a].apart.add(groupOf[b]);
        groupOf[b].apart.add(groupOf[a]);
        return this;
    }

    /** These two are one group from the beginning, unless that brings together what must stay apart. */
    public AverageLink together(int a, int b) {
        together.add(new Link(a, b));
        return this;
    }

    /**
     * Joins the closest two groups while their average is above a threshold. To be called once.
     *
     * @return the groups, each in rising order, by their first members
     */
    public List<List<Integer>> groups(double threshold) {
        together.forEach(pair -> {
            Group a = groupOf[pair.a()];
            Group b = groupOf[pair.b()];
            if (a != b && !a.apart.contains(b)) {
                join(a, b);
            }
        });
        PriorityQueue<Step> steps = new PriorityQueue<>(BEST_FIRST);
        for (Group group : new HashSet<>(List.of(groupOf))) {
            queue(group, threshold, steps, true);
        }
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            if (!step.isStale()) {
                queue(join(step.a(), step.b()), threshold, steps, false);
            }
        }
        return new HashSet<>(List.of(groupOf))
                .stream()
                        .map(group -> List.copyOf(group.members))
                        .sorted(Comparator.comparing((List<Integer> members) -> members.get(0)))
                        .toList();
    }

    private void queue(Group group, double threshold, PriorityQueue<Step> steps, boolean onlyForward) {
        group.links.forEach((other, between) -> {
            boolean forward = group.members.first() < other.members.first();
            if (group == other || onlyForward && !forward || group.apart.contains(other)) {
                return;
            }
            long all = (long) group.members.size() * other.members.size();
            double average = (between.sum + (all - between.pairs) * unseen) / all;
            if (average > threshold) {
                Group first = forward ? group : other;
                Group second = forward ? other : group;
                steps.add(new Step(average, first, first.age, second, second.age));
            }
        });
    }

    /** Puts the smaller group into the larger. */
    private Group join(Group a, Group b) {
        boolean aIsLarger = a.members.size() + a.links.size() >= b.members.size() + b.links.size();
        Group kept = aIsLarger ? a : b;
        Group gone = aIsLarger ? b : a;
        kept.age++;
        gone.age++;
        kept.links.remove(gone);
        gone.links.remove(kept);
        gone.links.forEach((other, between) -> {
            other.links.remove(gone);
            Between merged = kept.links.computeIfAbsent(other, g -> new Between());
            merged.sum += between.sum;
            merged.pairs += between.pairs;
            other.links.put(kept, merged);
        });
        gone.apart.forEach(other -> {
            other.apart.remove(gone);
            other.apart.add(kept);
            kept.apart.add(other);
        });
        kept.members.addAll(gone.members);
        gone.members.forEach(member -> groupOf[member] = kept);
        return kept;
    }
}
