package org.colophon.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the few records that are worth comparing with a record: those that share a key whose block is small, and those
 * whose titles share the most letters. Records may be added at any time; looking up is for any number of threads.
 */
final class Candidates {

    private static final int BLOCK = 60;
    /** A source's records of one title get so many places as long as others wait, or they would hide its variants. */
    private static final int ALIKE = 4;

    private static final double OTHER_SOURCE = 0.02;
    private static final double SHARED_AUTHORS = 0.5;
    private static final double USUAL_AUTHORS = 0.3;
    private static final float SHARED_KEY = 0.15f;
    /** So many times as many as are wanted are ranked by more than their titles. */
    private static final int PLACES = 4;

    private final Profiles profiles;
    private final BlockKeys keys;
    private final Postings blocks = new Postings(BLOCK);
    private final GramIndex grams = new GramIndex();
    private final Traits traits = new Traits();
    private final ThreadLocal<Room> rooms = ThreadLocal.withInitial(Room::new);

    Candidates(Profiles profiles) {
        this.profiles = profiles;
        this.keys = new BlockKeys(profiles);
    }

    void add(List<Profile> added) {
        // Two indexes that do not know of each other.
        Stream.<Runnable>of(
                        () -> added.forEach(this::block),
                        () -> added.forEach(profile -> {
                            grams.add(profile);
                            traits.add(profile);
                        }))
                .parallel()
                .forEach(Runnable::run);
    }

    private void block(Profile profile) {
        keys.each(profile, key -> blocks.add(key, profile.number));
    }

    /**
     * Neighbours among the records of one title where more bear it than find room among each other's candidates: without
     * these, what is one publication could fall into groups that were never compared.
     *
     * @param limit candidates a record
     */
    List<Pair> chains(int limit) {
        Map<Long, Integer> last = new HashMap<>();
        List<Pair> chains = new ArrayList<>();
        for (int number = 0; number < profiles.size(); number++) {
            Profile profile = profiles.get(number);
            if (profiles.withTitle(profile) > limit) {
                Integer before = last.put(Hashes.of(profile.key), number);
                if (before != null) {
                    chains.add(new Pair(before, number));
                }
            }
        }
        return chains;
    }

    /** What a thread works with, to be used again. */
    private static final class Room {
        private final Sums sums = new Sums();
        private final Ranking ranking = new Ranking();
    }

    /**
     * The numbers of the records most worth comparing, best first. Half of the places are for records of other sources
     * where there are any, since one source seldom says a thing twice.
     */
    int[] of(Profile profile, int limit) {
        Room room = rooms.get();
        Sums sums = room.sums;
        sums.clear(grams.size(), (float) Best.LEAST);
        int[] shared = slots(profile);
        for (int slot : shared) {
            sums.meet(blocks.listAt(slot), Math.min(BLOCK, blocks.countAt(slot)));
        }
        Best best = new Best(sums, traits, profile.key.length(), limit * PLACES);
        grams.sum(profile, sums, best::least);
        for (int slot : shared) {
            sums.add(blocks.listAt(slot), Math.min(BLOCK, blocks.countAt(slot)), SHARED_KEY);
        }
        int others = rank(profile, best, room.ranking);
        return choose(profile.source, room.ranking, Math.min(others, limit / 2), limit);
    }

    /** Where those keys of a record stand that tell anything. */
    private int[] slots(Profile profile) {
        IntStream.Builder few = IntStream.builder();
        keys.telling(profile, key -> few.add(blocks.slot(key)));
        keys.others(profile, key -> {
            int slot = blocks.slot(key);
            if (blocks.countAt(slot) <= BLOCK) {
                few.add(slot);
            }
        });
        return few.build().toArray();
    }

    /** Ranks the best, and counts those of other sources. */
    private int rank(Profile profile, Best best, Ranking ranking) {
        ranking.clear();
        int[] others = {0};
        best.each((number, weight) -> {
            if (number != profile.number) {
                boolean otherSource = traits.source(number) != profile.source;
                double authors = traits.sharedAuthors(profile.number, number, USUAL_AUTHORS);
                ranking.add(number, weight + SHARED_AUTHORS * authors + (otherSource ? OTHER_SOURCE : 0));
                others[0] += otherSource ? 1 : 0;
            }
        });
        return others[0];
    }

    private int[] choose(int source, Ranking ranking, int reserved, int limit) {
        Map<Long, Integer> alike = new HashMap<>();
        int[] chosen = new int[Math.min(limit, ranking.size())];
        int[] waiting = new int[chosen.length];
        int count = 0;
        int waits = 0;
        int others = 0;
        int own = 0;
        while (count < limit && ranking.size() > 0) {
            int candidate = ranking.next();
            if (alike.merge(traits.title(candidate), 1, Integer::sum) > ALIKE) {
                if (waits < waiting.length) {
                    waiting[waits++] = candidate;
                }
            } else if (traits.source(candidate) != source) {
                others++;
                chosen[count++] = candidate;
            } else if (own < limit - reserved || others >= reserved) {
                own++;
                chosen[count++] = candidate;
            }
        }
        int more = Math.min(waits, chosen.length - count);
        System.arraycopy(waiting, 0, chosen, count, more);
        return Arrays.copyOf(chosen, count + more);
    }
}
