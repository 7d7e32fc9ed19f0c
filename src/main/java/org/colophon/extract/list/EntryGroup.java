package org.colophon.extract.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colophon.extract.list.HeadingWords.Topic;
import org.colophon.extract.list.Outline.Place;

/** Entries that one way to cut a page finds: they are made alike. */
final class EntryGroup {
    private static final double SCHOLARLY_SHARE = 0.5;

    private final List<Block> blocks = new ArrayList<>();
    private double score;
    private int strong;
    private int scholarly;
    private boolean announced;

    void add(Block block, Place place, double trust) {
        blocks.add(block);
        score += block.weight(place.year().isPresent()) * trust;
        strong += block.likeness() >= ReferenceLikeness.ENOUGH ? 1 : 0;
        scholarly += block.isScholarly() ? 1 : 0;
        announced |= place.topic() == Topic.PUBLICATIONS;
    }

    /** Without the blocks that hold lines of entries already chosen; the score stays. */
    EntryGroup without(BitSet taken) {
        EntryGroup rest = new EntryGroup();
        for (Block block : blocks) {
            int next = taken.nextSetBit(block.first());
            if (next < 0 || next > block.last()) {
                rest.blocks.add(block);
                rest.strong += block.likeness() >= ReferenceLikeness.ENOUGH ? 1 : 0;
                rest.scholarly += block.isScholarly() ? 1 : 0;
            }
        }
        rest.announced = announced;
        rest.score = score;
        return rest;
    }

    /** Whether all of them read like references on their own, under a heading that announces such. */
    boolean isSure() {
        return announced && !blocks.isEmpty() && strong == blocks.size();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** How good they are. */
    double score() {
        return score;
    }

    /** Whether elements hold them, or only line ends divide them. */
    boolean isMarked() {
        return !blocks.get(0).elements().isEmpty();
    }

    /**
     * Whether they are publications: a heading says so, or enough of them read like references and have what concerts,
     * staff and comments have not.
     */
    boolean isConvincing(int least) {
        boolean alike = strong >= least && scholarly >= blocks.size() * SCHOLARLY_SHARE;
        return alike || announced && (strong >= 1 && (blocks.size() > 1 || scholarly > 0) || blocks.size() >= least);
    }
}
